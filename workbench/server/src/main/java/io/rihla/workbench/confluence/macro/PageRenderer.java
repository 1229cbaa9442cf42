package io.rihla.workbench.confluence.macro;

import com.atlassian.confluence.core.SpaceContentEntityObject;
import io.rihla.workbench.confluence.api.Entities;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.storage.PageLinks;
import io.rihla.workbench.confluence.storage.ViewRenderer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Renders pages as the user whom the running thread works for. */
public final class PageRenderer {

    private final MacroRegistry macros;
    private final Entities entities;
    private final String contextPath;

    public PageRenderer(MacroRegistry macros, Entities entities, String contextPath) {
        this.macros = macros;
        this.entities = entities;
        this.contextPath = contextPath;
    }

    /** A page, or an older version of one. */
    public String render(WikiPage page, OutputKind output) {
        return render(page, page.body(), output);
    }

    /** Other text as if it stood on the page. */
    public String render(WikiPage page, String storage, OutputKind output) {
        SpaceContentEntityObject entity = entities.page(page);
        return render(storage, RenderContext.of(entity, output));
    }

    /** Text that belongs to no page yet. */
    public String renderWithoutPage(String spaceKey, String storage, OutputKind output) {
        return render(storage, RenderContext.withoutPage(spaceKey, output));
    }

    private String render(String storage, RenderContext context) {
        return new ViewRenderer(new Links(context), new MacroExecutor(macros, context))
                .render(storage);
    }

    private final class Links implements PageLinks {

        private final RenderContext context;

        Links(RenderContext context) {
            this.context = context;
        }

        @Override
        public String page(String spaceKey, String title) {
            String space = spaceKey.isEmpty() ? context.spaceKey() : spaceKey;
            return space(space) + "/" + encoded(title);
        }

        @Override
        public String space(String spaceKey) {
            return contextPath + "/display/" + encoded(spaceKey);
        }

        @Override
        public String user(String userKey) {
            return contextPath + "/users/viewuserprofile.action?userkey=" + encoded(userKey);
        }

        private String encoded(String text) {
            return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8);
        }
    }
}
