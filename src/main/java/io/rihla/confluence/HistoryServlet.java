package io.rihla.confluence;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.rihla.view.CurrentReader;
import io.rihla.view.MapViews;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * The page of a map's history. It holds nothing of any map: its script asks for what the reader may
 * see.
 */
@AnonymousSiteAccess
@ConfluenceComponent
public class HistoryServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final String RESOURCE = "io.rihla.rihla:history";

    private final transient CurrentReader reader;
    private final transient SoyTemplateRenderer soy;
    private final transient PageBuilderService resources;

    @Inject
    public HistoryServlet(
            CurrentReader reader,
            @ComponentImport SoyTemplateRenderer soy,
            @ComponentImport PageBuilderService resources) {
        this.reader = reader;
        this.soy = soy;
        this.resources = resources;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        resources.assembler().resources().requireWebResource(RESOURCE);
        response.setContentType("text/html;charset=UTF-8");
        soy.render(
                response.getWriter(),
                RESOURCE + "-templates",
                "Rihla.History.page",
                Map.of("reader", MapViews.reader(reader.locale())));
    }
}
