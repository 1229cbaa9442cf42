package io.rihla.confluence;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** The page with the maps, or the personas, of the site or of a space. */
@AnonymousSiteAccess
@ConfluenceComponent
public class MapListServlet extends ScreenServlet {

    private static final long serialVersionUID = 1;

    private final transient MapListPage page;
    private final transient CurrentReader reader;

    @Inject
    public MapListServlet(
            MapListPage page,
            CurrentReader reader,
            @ComponentImport SoyTemplateRenderer soy,
            @ComponentImport PageBuilderService resources) {
        super("io.rihla.rihla:maps", "Rihla.Maps.page", soy, resources);
        this.page = page;
        this.reader = reader;
    }

    @Override
    Map<String, Object> data(HttpServletRequest request) {
        return Map.of(
                "page",
                page.of(
                        reader.viewer(),
                        reader.locale(),
                        MapListQuery.of(request::getParameter),
                        request.getContextPath()));
    }
}
