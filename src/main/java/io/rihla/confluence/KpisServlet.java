package io.rihla.confluence;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.rihla.documents.Viewer;
import io.rihla.journey.EnumIds;
import io.rihla.kpi.KpiType;
import io.rihla.view.CurrentReader;
import io.rihla.view.MapViews;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The page with the library of KPIs; the browser fills it with what the reader may see. */
@AnonymousSiteAccess
@ConfluenceComponent
public class KpisServlet extends ScreenServlet {

    /** Where the page is, without the context path. */
    static final String PATH = "/plugins/servlet/rihla/kpis";

    private static final long serialVersionUID = 1;

    private final transient People people;
    private final transient CurrentReader reader;

    @Inject
    public KpisServlet(
            People people,
            CurrentReader reader,
            @ComponentImport SoyTemplateRenderer soy,
            @ComponentImport PageBuilderService resources) {
        super("io.rihla.rihla:kpis", "Rihla.Kpis.page", soy, resources);
        this.people = people;
        this.reader = reader;
    }

    @Override
    Map<String, Object> data(HttpServletRequest request) {
        Viewer viewer = reader.viewer();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("reader", MapViews.reader(reader.locale()));
        page.put("loggedIn", !viewer.anonymous());
        page.put("administrator", viewer.administrator());
        page.put("login", people.loginAddress());
        page.put("maps", request.getContextPath() + MapListQuery.PATH);
        page.put("types", Stream.of(KpiType.values()).map(EnumIds::id).toList());
        return Map.of("page", page);
    }
}
