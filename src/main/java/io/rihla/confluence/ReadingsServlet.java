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
import java.util.Objects;

/** The page with the readings of one KPI of a map: {@code ?map=KEY&use=ID}. */
@AnonymousSiteAccess
@ConfluenceComponent
public class ReadingsServlet extends ScreenServlet {

    /** Where the page is, without the context path. */
    static final String PATH = "/plugins/servlet/rihla/readings";

    private static final long serialVersionUID = 1;

    private final transient ReadingsPage page;
    private final transient People people;
    private final transient CurrentReader reader;

    @Inject
    public ReadingsServlet(
            ReadingsPage page,
            People people,
            CurrentReader reader,
            @ComponentImport SoyTemplateRenderer soy,
            @ComponentImport PageBuilderService resources) {
        super("io.rihla.rihla:readings", "Rihla.Readings.page", soy, resources);
        this.page = page;
        this.people = people;
        this.reader = reader;
    }

    @Override
    Map<String, Object> data(HttpServletRequest request) {
        Map<String, Object> data =
                page.of(
                        reader.viewer(),
                        reader.locale(),
                        Objects.requireNonNullElse(request.getParameter("map"), ""),
                        Objects.requireNonNullElse(request.getParameter("use"), ""),
                        request.getContextPath());
        data.put("login", people.loginAddress());
        return Map.of("page", data);
    }
}
