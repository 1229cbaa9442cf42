package io.rihla.workbench.jira.dashboard;

import io.rihla.workbench.jira.ui.Actions;
import io.rihla.workbench.jira.ui.Refused;
import io.rihla.workbench.jira.ui.Visit;
import io.rihla.workbench.jira.ui.Words;
import io.rihla.workbench.web.Html;
import io.rihla.workbench.web.Page;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A dashboard, and the changes to what stands on it. */
final class DashboardScreens {

    private final Dashboards dashboards;
    private final ItemFrame frame;

    DashboardScreens(Dashboards dashboards, ItemFrame frame) {
        this.dashboards = dashboards;
        this.frame = frame;
    }

    void register(Actions actions) {
        actions.get("/", this::show);
        actions.get("/secure/Dashboard.jspa", this::show);
        actions.post("/secure/MoveDashboardItem.jspa", this::move);
        actions.post("/secure/RemoveDashboardItem.jspa", this::remove);
    }

    private void show(Visit visit) throws IOException {
        long id =
                visit.parameter("selectPageId").isEmpty()
                        ? Dashboard.SYSTEM
                        : visit.number("selectPageId").orElse(-1L);
        Dashboard dashboard = dashboards.get(visit.viewer(), id);
        visit.require("atl.dashboard");
        boolean editable = dashboards.mayEdit(visit.viewer(), dashboard);
        List<DashboardItem> items = dashboards.items(dashboard);
        String body =
                """
                <header class="aui-page-header"><div class="aui-page-header-inner"><div class="aui-page-header-main"><h1>%s</h1></div>
                <div class="aui-page-header-actions"><div class="aui-buttons">%s</div></div></div></header>
                %s<div id="dashboard-content" class="dashboard-columns dashboard-layout-%s" data-dashboard-id="%d">%s</div>
                """
                        .formatted(
                                Words.name(dashboard.name()),
                                tools(visit, dashboard, editable),
                                items.isEmpty() ? empty(editable) : "",
                                dashboard.layout(),
                                dashboard.id(),
                                columns(visit, dashboard, items, editable));
        String script =
                "<script src=\"%s/static/workbench/jira/dashboard.js\"></script>%n"
                        .formatted(visit.request().getContextPath());
        visit.show(Page.general(dashboard.name(), body).withLead(script));
    }

    private static String empty(boolean editable) {
        return "<div class=\"aui-message aui-message-info\"><p>Nothing here yet%s.</p></div>"
                .formatted(editable ? ": add an item from the gallery" : "");
    }

    private static String tools(Visit visit, Dashboard dashboard, boolean editable) {
        StringBuilder out = new StringBuilder();
        if (editable) {
            out.append(button(visit, "add-gadget", "/secure/AddDashboardItem.jspa", dashboard))
                    .append("Add gadget</a>")
                    .append(
                            button(
                                    visit,
                                    "edit-dashboard",
                                    "/secure/EditDashboard.jspa",
                                    dashboard))
                    .append("Edit</a>");
        }
        return out.append(
                        "<a class=\"aui-button\" id=\"manage-dashboards\" href=\"%s\">Dashboards</a>"
                                .formatted(visit.link("/secure/Dashboards.jspa")))
                .toString();
    }

    private static String button(Visit visit, String id, String path, Dashboard dashboard) {
        return "<a class=\"aui-button\" id=\"%s\" href=\"%s\">"
                .formatted(id, visit.link(path, "selectPageId", dashboard.id()));
    }

    private String columns(
            Visit visit, Dashboard dashboard, List<DashboardItem> items, boolean editable) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < dashboard.layout().columns(); i++) {
            int column = i;
            String drawn =
                    items.stream()
                            .filter(item -> item.column() == column)
                            .map(item -> frame.html(visit, dashboard, item, editable))
                            .collect(Collectors.joining());
            out.append(
                    "<div class=\"dashboard-column\" data-column=\"%d\">%s</div>"
                            .formatted(column, drawn));
        }
        return out.toString();
    }

    private void move(Visit visit) throws IOException {
        long id = number(visit, "selectPageId");
        dashboards.move(
                visit.viewer(),
                id,
                number(visit, "item"),
                (int) number(visit, "column"),
                (int) number(visit, "place"));
        visit.redirect("/secure/Dashboard.jspa", "selectPageId", id);
    }

    private void remove(Visit visit) throws IOException {
        long id = number(visit, "selectPageId");
        dashboards.remove(visit.viewer(), id, number(visit, "item"));
        visit.redirect("/secure/Dashboard.jspa", "selectPageId", id);
    }

    static long number(Visit visit, String name) {
        return visit.number(name)
                .orElseThrow(() -> Refused.invalid("A number is missing: " + Html.escape(name)));
    }
}
