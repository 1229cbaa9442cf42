package io.rihla.workbench.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;
import java.util.HashMap;
import java.util.Map;

/** What the macros of one rendering share; one is made for each. */
public final class RenderContext implements ConversionContext {

    private final ContentEntityObject entity;
    private final String spaceKey;
    private final OutputKind output;
    private final PageContext pageContext;
    private final Map<String, Object> properties = new HashMap<>();

    private RenderContext(ContentEntityObject entity, String spaceKey, OutputKind output) {
        this.entity = entity;
        this.spaceKey = spaceKey;
        this.output = output;
        this.pageContext = new PageContext(entity);
    }

    /** For a stored page or one of its older versions. */
    public static RenderContext of(SpaceContentEntityObject entity, OutputKind output) {
        return new RenderContext(entity, entity.getSpaceKey(), output);
    }

    /** For text that belongs to no page yet: macros find no entity there. */
    public static RenderContext withoutPage(String spaceKey, OutputKind output) {
        return new RenderContext(null, spaceKey, output);
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

    @Override
    public String getOutputDeviceType() {
        return output.device();
    }

    @Override
    public PageContext getPageContext() {
        return pageContext;
    }

    @Override
    public String getSpaceKey() {
        return spaceKey;
    }

    @Override
    public Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public Object getProperty(String name, Object defaultValue) {
        return properties.getOrDefault(name, defaultValue);
    }

    @Override
    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }

    @Override
    public boolean hasProperty(String name) {
        return properties.containsKey(name);
    }
}
