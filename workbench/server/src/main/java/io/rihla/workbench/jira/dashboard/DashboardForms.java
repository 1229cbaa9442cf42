package io.rihla.workbench.jira.dashboard;

import io.rihla.workbench.jira.ui.Actions;
import io.rihla.workbench.jira.ui.Refused;
import io.rihla.workbench.jira.ui.Visit;
import io.rihla.workbench.jira.ui.Words;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import io.rihla.workbench.web.Html;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The list of dashboards, and the forms that make and change one. */
final class DashboardForms {

    private final Dashboards dashboards;
    private final Users users;

    DashboardForms(Dashboards dashboards, Users users) {
        this.dashboards = dashboards;
        this.users = users;
    }

    void register(Actions actions) {
        actions.get("/secure/Dashboards.jspa", this::list);
        actions.get("/secure/CreateDashboard.jspa", this::askCreate);
        actions.post("/secure/CreateDashboard.jspa", this::create);
        actions.get("/secure/EditDashboard.jspa", this::askEdit);
        actions.post("/secure/EditDashboard.jspa", this::edit);
        actions.post("/secure/DeleteDashboard.jspa", this::delete);
    }

    private void list(Visit visit) throws IOException {
        String rows =
                dashboards.visible(visit.viewer()).stream()
                        .map(
                                each ->
                                        "<tr><td><a href=\"%s\">%s</a></td><td>%s</td><td>%s</td></tr>"
                                                .formatted(
                                                        visit.link(
                                                                "/secure/Dashboard.jspa",
                                                                "selectPageId",
                                                                each.id()),
                                                        Words.name(each.name()),
                                                        Words.name(owner(each)),
                                                        Html.escape(shared(each.sharing()))))
                        .collect(Collectors.joining());
        String create =
                visit.viewer().isEmpty()
                        ? ""
                        : "<p><a class=\"aui-button aui-button-primary\" id=\"create-dashboard\" href=\"%s\">Create dashboard</a></p>"
                                .formatted(visit.link("/secure/CreateDashboard.jspa"));
        visit.show(
                "Dashboards",
                """
                <h1>Dashboards</h1>%s<table class="aui" id="dashboards"><thead><tr><th scope="col">Name</th><th scope="col">Owner</th><th scope="col">Shared with</th></tr></thead><tbody>%s</tbody></table>
                """
                        .formatted(create, rows));
    }

    private String owner(Dashboard dashboard) {
        return users.byKey(dashboard.owner()).map(User::fullName).orElse("Nobody");
    }

    private static String shared(Sharing sharing) {
        return switch (sharing.kind()) {
            case PRIVATE -> "Private";
            case GROUP -> "Group: " + sharing.group();
            case EVERYONE -> "Everyone";
        };
    }

    private void askCreate(Visit visit) throws IOException {
        if (visit.viewer().isEmpty()) {
            throw Refused.forbidden("Log in to create a dashboard.");
        }
        Dashboard blank = new Dashboard(0, "", "", Sharing.WITH_NOBODY, Layout.AA);
        visit.show(
                "Create dashboard",
                "<h1>Create dashboard</h1>"
                        + form(visit, "/secure/CreateDashboard.jspa", blank, "Create"));
    }

    private void create(Visit visit) throws IOException {
        Dashboard made =
                dashboards.create(
                        visit.viewer(), visit.parameter("name"), sharing(visit), layout(visit));
        visit.redirect("/secure/Dashboard.jspa", "selectPageId", made.id());
    }

    private void askEdit(Visit visit) throws IOException {
        long id = DashboardScreens.number(visit, "selectPageId");
        Dashboard dashboard = dashboards.get(visit.viewer(), id);
        if (!dashboards.mayEdit(visit.viewer(), dashboard)) {
            throw Refused.forbidden("Only its owner changes this dashboard.");
        }
        String delete =
                id == Dashboard.SYSTEM
                        ? ""
                        : """
                        <form method="post" action="%s">%s<input type="hidden" name="selectPageId" value="%d"><button class="aui-button" id="delete-dashboard">Delete</button></form>
                        """
                                .formatted(
                                        visit.link("/secure/DeleteDashboard.jspa"),
                                        visit.token(),
                                        id);
        visit.show(
                "Edit dashboard",
                "<h1>Edit dashboard</h1>"
                        + form(visit, "/secure/EditDashboard.jspa", dashboard, "Save")
                        + delete);
    }

    private void edit(Visit visit) throws IOException {
        long id = DashboardScreens.number(visit, "selectPageId");
        dashboards.change(
                visit.viewer(), id, visit.parameter("name"), sharing(visit), layout(visit));
        visit.redirect("/secure/Dashboard.jspa", "selectPageId", id);
    }

    private void delete(Visit visit) throws IOException {
        dashboards.delete(visit.viewer(), DashboardScreens.number(visit, "selectPageId"));
        visit.redirect("/secure/Dashboards.jspa");
    }

    private static String form(Visit visit, String path, Dashboard dashboard, String submit) {
        Sharing sharing = dashboard.sharing();
        String kinds =
                Arrays.stream(Sharing.Kind.values())
                        .map(
                                kind ->
                                        Words.option(
                                                kind.name(),
                                                switch (kind) {
                                                    case PRIVATE -> "Private";
                                                    case GROUP -> "A group";
                                                    case EVERYONE -> "Everyone";
                                                },
                                                kind == sharing.kind()))
                        .collect(Collectors.joining());
        String layouts =
                Arrays.stream(Layout.values())
                        .map(
                                each ->
                                        Words.option(
                                                each.name(),
                                                each.words(),
                                                each == dashboard.layout()))
                        .collect(Collectors.joining());
        return """
        <form class="aui top-label" id="dashboard-form" method="post" action="%s">%s<input type="hidden" name="selectPageId" value="%d">%s%s%s%s
        <button class="aui-button aui-button-primary">%s</button></form>
        """
                .formatted(
                        visit.link(path),
                        visit.token(),
                        dashboard.id(),
                        Words.field("name", "Name", dashboard.name(), "required maxlength=\"255\""),
                        Words.select("share", "Shared with", kinds),
                        Words.field("group", "Group", sharing.group(), ""),
                        Words.select("layout", "Layout", layouts),
                        submit);
    }

    private static Sharing sharing(Visit visit) {
        try {
            return Sharing.of(
                    Optional.of(visit.parameter("share"))
                            .filter(kind -> !kind.isEmpty())
                            .orElse("PRIVATE"),
                    visit.parameter("group"));
        } catch (IllegalArgumentException e) {
            throw Refused.invalid("Shared with whom? Choose everyone, nobody or a group.");
        }
    }

    private static Layout layout(Visit visit) {
        try {
            return Layout.valueOf(visit.parameter("layout"));
        } catch (IllegalArgumentException e) {
            return Layout.AA;
        }
    }
}
