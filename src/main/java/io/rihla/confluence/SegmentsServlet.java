package io.rihla.confluence;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.rihla.documents.Viewer;
import io.rihla.persona.Segments;
import io.rihla.text.TextLocale;
import io.rihla.view.CurrentReader;
import io.rihla.view.MapViews;
import io.rihla.view.SegmentViews;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page with the segments of customers; it changes nothing itself. */
@AnonymousSiteAccess
@ConfluenceComponent
public class SegmentsServlet extends ScreenServlet {

    /** Where the page is, without the context path. */
    static final String PATH = "/plugins/servlet/rihla/segments";

    private static final long serialVersionUID = 1;

    private final transient Segments segments;
    private final transient SegmentViews views;
    private final transient People people;
    private final transient CurrentReader reader;

    @Inject
    public SegmentsServlet(
            Segments segments,
            SegmentViews views,
            People people,
            CurrentReader reader,
            @ComponentImport SoyTemplateRenderer soy,
            @ComponentImport PageBuilderService resources) {
        super("io.rihla.rihla:segments", "Rihla.Segments.page", soy, resources);
        this.segments = segments;
        this.views = views;
        this.people = people;
        this.reader = reader;
    }

    @Override
    Map<String, Object> data(HttpServletRequest request) {
        Viewer viewer = reader.viewer();
        TextLocale locale = reader.locale();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("reader", MapViews.reader(locale));
        page.put("loggedIn", !viewer.anonymous());
        page.put("login", people.loginAddress());
        page.put("maps", request.getContextPath() + MapListQuery.PATH);
        page.put(
                "segments",
                viewer.anonymous() ? List.of() : views.of(viewer, locale, segments.all(viewer)));
        return Map.of("page", page);
    }
}
