package io.rihla.confluence;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The page with the maps of the site or of a space. It changes nothing itself. */
@AnonymousSiteAccess
@ConfluenceComponent
public class MapListServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final String RESOURCE = "io.rihla.rihla:maps";

    private final transient MapListPage page;
    private final transient CurrentReader reader;
    private final transient SoyTemplateRenderer soy;
    private final transient PageBuilderService resources;

    @Inject
    public MapListServlet(
            MapListPage page,
            CurrentReader reader,
            @ComponentImport SoyTemplateRenderer soy,
            @ComponentImport PageBuilderService resources) {
        this.page = page;
        this.reader = reader;
        this.soy = soy;
        this.resources = resources;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        resources.assembler().resources().requireWebResource(RESOURCE);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        soy.render(
                response.getWriter(),
                RESOURCE + "-templates",
                "Rihla.Maps.page",
                Map.of(
                        "page",
                        page.of(
                                reader.viewer(),
                                reader.locale(),
                                MapListQuery.of(request::getParameter),
                                request.getContextPath())));
    }
}
