package io.rihla.workbench.jira.dashboard;

import com.atlassian.sal.api.message.I18nResolver;
import io.rihla.workbench.jira.ui.Actions;
import io.rihla.workbench.jira.ui.Refused;
import io.rihla.workbench.jira.ui.Visit;
import io.rihla.workbench.jira.ui.Words;
import io.rihla.workbench.web.Html;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** All items that plugins offer, each with a button that puts it on the dashboard. */
final class GalleryScreen {

    private final Dashboards dashboards;
    private final ItemModuleType modules;
    private final I18nResolver texts;

    GalleryScreen(Dashboards dashboards, ItemModuleType modules, I18nResolver texts) {
        this.dashboards = dashboards;
        this.modules = modules;
        this.texts = texts;
    }

    void register(Actions actions) {
        actions.get("/secure/AddDashboardItem.jspa", this::show);
        actions.post("/secure/AddDashboardItem.jspa", this::add);
    }

    private void show(Visit visit) throws IOException {
        long id = DashboardScreens.number(visit, "selectPageId");
        Dashboard dashboard = dashboards.get(visit.viewer(), id);
        if (!dashboards.mayEdit(visit.viewer(), dashboard)) {
            throw Refused.forbidden("Only its owner changes this dashboard.");
        }
        String gallery =
                modules.all().stream()
                        .filter(
                                module ->
                                        module.view()
                                                .isDisplayable(Map.of("request", visit.request())))
                        .sorted(Comparator.comparing(module -> module.title(texts)))
                        .map(module -> card(visit, id, module))
                        .collect(Collectors.joining());
        visit.show(
                "Add a gadget",
                """
                <h1>Add a gadget to %s</h1><ul class="dashboard-gallery">%s</ul>%s
                <p><a href="%s">Back to the dashboard</a></p>
                """
                        .formatted(
                                Words.name(dashboard.name()),
                                gallery,
                                gallery.isEmpty() ? "<p>No app brings any.</p>" : "",
                                visit.link("/secure/Dashboard.jspa", "selectPageId", id)));
    }

    private String card(Visit visit, long dashboard, ItemModule module) {
        String picture =
                module.thumbnail().isEmpty()
                        ? ""
                        : "<img alt=\"\" src=\"%s\">".formatted(visit.link(module.thumbnail()));
        String categories =
                module.categories().stream()
                        .map(
                                each ->
                                        "<span class=\"aui-lozenge\">%s</span> "
                                                .formatted(Html.escape(each)))
                        .collect(Collectors.joining());
        return """
        <li data-module="%s">%s<div><h2>%s</h2><p class="jira-faint">By %s %s</p><p>%s</p>
        <form method="post" action="%s">%s<input type="hidden" name="selectPageId" value="%d"><input type="hidden" name="module" value="%s">
        <button class="aui-button" aria-label="Add %s">Add gadget</button></form></div></li>
        """
                .formatted(
                        Html.escape(module.completeKey()),
                        picture,
                        Words.name(module.title(texts)),
                        Words.name(module.author()),
                        categories,
                        Html.escape(module.description(texts)),
                        visit.link("/secure/AddDashboardItem.jspa"),
                        visit.token(),
                        dashboard,
                        Html.escape(module.completeKey()),
                        Html.escape(module.title(texts)));
    }

    private void add(Visit visit) throws IOException {
        long id = DashboardScreens.number(visit, "selectPageId");
        String module = visit.parameter("module");
        if (modules.find(module).isEmpty()) {
            throw Refused.invalid("There is no such item: " + module);
        }
        dashboards.addItem(visit.viewer(), id, module, 0);
        visit.redirect("/secure/Dashboard.jspa", "selectPageId", id);
    }
}
