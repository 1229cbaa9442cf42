package io.rihla.workbench.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;

/** What the macros of one rendering share; one is made for each. */
public final class RenderContext implements ConversionContext {

    private final ContentEntityObject entity;
    private final String spaceKey;
    private final OutputKind output;

    private RenderContext(ContentEntityObject entity, String spaceKey, OutputKind output) {
        this.entity = entity;
        this.spaceKey = spaceKey;
        this.output = output;
    }

    /** For a stored page or one of its older versions. */
    public static RenderContext of(SpaceContentEntityObject entity, OutputKind output) {
        return new RenderContext(entity, entity.getSpaceKey(), output);
    }

    /** For text that belongs to no page yet: macros find no entity there. */
    public static RenderContext withoutPage(String spaceKey, OutputKind output) {
        return new RenderContext(null, spaceKey, output);
    }

    String spaceKey() {
        return spaceKey;
    }

    OutputKind output() {
        return output;
    }

    @Override
    public ContentEntityObject getEntity() {
        return entity;
    }

    @Override
    public String getOutputType() {
        return output.word();
    }
}
