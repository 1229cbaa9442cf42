package io.rihla.confluence;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.rihla.journey.Viewer;
import io.rihla.notices.Mailing;
import io.rihla.notices.NoticeList;
import io.rihla.rest.NoticeAddresses;
import io.rihla.text.TextLocale;
import io.rihla.view.CurrentReader;
import io.rihla.view.MapViews;
import io.rihla.view.NoticeViews;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of a person's notices, and the question whether to stop watching a map. It changes
 * nothing itself.
 */
@AnonymousSiteAccess
@ConfluenceComponent
public class NoticesServlet extends HttpServlet {

    /** Where the page is, without the context path. */
    static final String PATH = "/plugins/servlet/rihla/notices";

    private static final long serialVersionUID = 1;
    private static final String RESOURCE = "io.rihla.rihla:notices";
    private static final int SIZE = 25;

    private final transient NoticeList notices;
    private final transient NoticeViews views;
    private final transient NoticeAddresses addresses;
    private final transient Mailing mailing;
    private final transient People people;
    private final transient CurrentReader reader;
    private final transient SoyTemplateRenderer soy;
    private final transient PageBuilderService resources;

    @Inject
    public NoticesServlet(
            NoticeList notices,
            NoticeViews views,
            NoticeAddresses addresses,
            Mailing mailing,
            People people,
            CurrentReader reader,
            @ComponentImport SoyTemplateRenderer soy,
            @ComponentImport PageBuilderService resources) {
        this.notices = notices;
        this.views = views;
        this.addresses = addresses;
        this.mailing = mailing;
        this.people = people;
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
        Viewer viewer = reader.viewer();
        String stop = request.getParameter("stop");
        boolean asks = stop != null && !viewer.anonymous();
        soy.render(
                response.getWriter(),
                RESOURCE + "-templates",
                asks ? "Rihla.Notices.stop" : "Rihla.Notices.page",
                Map.of(
                        "page",
                        asks && stop != null
                                ? question(viewer, stop, request.getContextPath())
                                : list(viewer, request)));
    }

    private Map<String, Object> question(Viewer viewer, String key, String contextPath) {
        TextLocale locale = reader.locale();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("reader", MapViews.reader(locale));
        page.put("key", key);
        page.put("name", views.name(viewer, key, locale).orElse(""));
        page.put("all", contextPath + PATH);
        return page;
    }

    private Map<String, Object> list(Viewer viewer, HttpServletRequest request) {
        TextLocale locale = reader.locale();
        String contextPath = request.getContextPath();
        NoticeList.Stretch stretch =
                notices.read(viewer, before(request.getParameter("before")), SIZE);
        List<Map<String, Object>> seen =
                views.of(
                        viewer,
                        locale,
                        stretch.notices(),
                        stretch.preferences().readUpTo(),
                        addresses.from(contextPath));
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("reader", MapViews.reader(locale));
        page.put("loggedIn", !viewer.anonymous());
        page.put("login", people.loginAddress());
        page.put("notices", seen);
        page.put("newest", seen.isEmpty() ? 0L : seen.get(0).get("id"));
        page.put("unread", notices.unread(viewer));
        page.put("watchEdited", stretch.preferences().watchEdited());
        page.put("mail", mailing.works());
        page.put("first", request.getParameter("before") == null);
        page.put("here", contextPath + PATH);
        page.put(
                "next",
                stretch.next() == 0 ? "" : contextPath + PATH + "?before=" + stretch.next());
        return page;
    }

    private static long before(@Nullable String parameter) {
        return parameter != null && parameter.matches("[0-9]{1,18}")
                ? Long.parseLong(parameter)
                : Long.MAX_VALUE;
    }
}
