package io.rihla.confluence;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.rihla.documents.Viewer;
import io.rihla.notices.Mailing;
import io.rihla.notices.NoticeList;
import io.rihla.rest.NoticeAddresses;
import io.rihla.text.TextLocale;
import io.rihla.view.CurrentReader;
import io.rihla.view.MapViews;
import io.rihla.view.NoticeViews;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page of a person's notices, and the question whether to stop watching a map. It changes
 * nothing itself.
 */
@AnonymousSiteAccess
@ConfluenceComponent
public class NoticesServlet extends ScreenServlet {

    /** Where the page is, without the context path. */
    static final String PATH = "/plugins/servlet/rihla/notices";

    private static final long serialVersionUID = 1;
    private static final int SIZE = 25;

    private final transient NoticeList notices;
    private final transient NoticeViews views;
    private final transient NoticeAddresses addresses;
    private final transient Mailing mailing;
    private final transient People people;
    private final transient CurrentReader reader;

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
        super("io.rihla.rihla:notices", "Rihla.Notices.page", soy, resources);
        this.notices = notices;
        this.views = views;
        this.addresses = addresses;
        this.mailing = mailing;
        this.people = people;
        this.reader = reader;
    }

    @Override
    String template(HttpServletRequest request) {
        return toStop(request).isPresent() ? "Rihla.Notices.stop" : super.template(request);
    }

    @Override
    Map<String, Object> data(HttpServletRequest request) {
        Viewer viewer = reader.viewer();
        return Map.of(
                "page",
                toStop(request)
                        .map(key -> question(viewer, key, request.getContextPath()))
                        .orElseGet(() -> list(viewer, request)));
    }

    /** The map that the person may want to watch no longer. */
    private Optional<String> toStop(HttpServletRequest request) {
        return reader.viewer().anonymous()
                ? Optional.empty()
                : Optional.ofNullable(request.getParameter("stop"));
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
