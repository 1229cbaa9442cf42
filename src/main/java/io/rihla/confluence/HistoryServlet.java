package io.rihla.confluence;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.rihla.view.CurrentReader;
import io.rihla.view.MapViews;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/**
 * The page of the history of a map or a persona. It holds nothing of any of them: its script asks
 * for what the reader may see.
 */
@AnonymousSiteAccess
@ConfluenceComponent
public class HistoryServlet extends ScreenServlet {

    private static final long serialVersionUID = 1;

    private final transient CurrentReader reader;

    @Inject
    public HistoryServlet(
            CurrentReader reader,
            @ComponentImport SoyTemplateRenderer soy,
            @ComponentImport PageBuilderService resources) {
        super("io.rihla.rihla:history", "Rihla.History.page", soy, resources);
        this.reader = reader;
    }

    @Override
    Map<String, Object> data(HttpServletRequest request) {
        return Map.of(
                "reader",
                MapViews.reader(reader.locale()),
                "ofPersona",
                request.getParameter("persona") != null);
    }
}
