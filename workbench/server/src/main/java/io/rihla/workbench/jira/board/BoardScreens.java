package io.rihla.workbench.jira.board;

import io.rihla.workbench.jira.filter.SavedFilter;
import io.rihla.workbench.jira.issue.IssueNames;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraStatus;
import io.rihla.workbench.jira.model.StatusCategory;
import io.rihla.workbench.jira.navigator.SearchDesk;
import io.rihla.workbench.jira.navigator.SearchMarkup;
import io.rihla.workbench.jira.permission.Viewer;
import io.rihla.workbench.jira.ui.Actions;
import io.rihla.workbench.jira.ui.Refused;
import io.rihla.workbench.jira.ui.Visit;
import io.rihla.workbench.jira.ui.Words;
import io.rihla.workbench.web.Html;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** The list of boards, and one: a column for each category of states, filled as who looks. */
public final class BoardScreens {

    private static final int MOST = 500;

    private final SearchDesk searches;
    private final Boards boards;

    public BoardScreens(SearchDesk searches, Boards boards) {
        this.searches = searches;
        this.boards = boards;
    }

    public void register(Actions actions) {
        actions.get("/secure/RapidBoard.jspa", this::show);
        actions.get("/secure/ManageRapidViews.jspa", this::list);
        actions.post("/secure/ManageRapidViews.jspa", this::create);
    }

    private Viewer viewer() {
        return searches.desk().viewer();
    }

    private void list(Visit visit) throws IOException {
        String items =
                boards.visible(viewer()).stream()
                        .map(
                                board ->
                                        "<li><a href=\"%s\">%s</a></li>"
                                                .formatted(
                                                        visit.link(
                                                                "/secure/RapidBoard.jspa",
                                                                "rapidView",
                                                                board.id()),
                                                        Words.name(board.name())))
                        .collect(Collectors.joining());
        visit.show(
                "Boards",
                "<h1>Boards</h1>%s%s"
                        .formatted(
                                items.isEmpty()
                                        ? "<p id=\"no-boards\">There are no boards yet.</p>"
                                        : "<ul id=\"boards\">" + items + "</ul>",
                                visit.viewer().isEmpty() ? "" : form(visit)));
    }

    private String form(Visit visit) {
        List<SavedFilter> filters = searches.filters().visible(viewer());
        if (filters.isEmpty()) {
            return "<p>Save a filter first: a board shows the issues of one.</p>";
        }
        String options =
                filters.stream()
                        .map(
                                filter ->
                                        Words.option(
                                                String.valueOf(filter.id()), filter.name(), false))
                        .collect(Collectors.joining());
        return """
        <h2>Create a board</h2><form class="aui top-label" id="board-form" method="post" action="%s">%s%s%s<button class="aui-button aui-button-primary">Create</button></form>
        """
                .formatted(
                        visit.link("/secure/ManageRapidViews.jspa"),
                        visit.token(),
                        Words.field("name", "Name", "", "required maxlength=\"255\""),
                        Words.select("filterId", "Filter", options));
    }

    private void create(Visit visit) throws IOException {
        long filter =
                visit.number("filterId")
                        .orElseThrow(() -> Refused.invalid("Choose a filter for the board."));
        Board made = boards.create(viewer(), visit.parameter("name"), filter);
        visit.redirect("/secure/RapidBoard.jspa", "rapidView", made.id());
    }

    private void show(Visit visit) throws IOException {
        if (visit.number("rapidView").isEmpty()) {
            visit.redirect("/secure/ManageRapidViews.jspa");
            return;
        }
        Board board = boards.get(viewer(), visit.number("rapidView").get());
        SavedFilter filter = searches.filters().get(viewer(), board.filter());
        SearchDesk.Outcome outcome = searches.run(filter.jql(), 0, MOST);
        String columns =
                List.of(StatusCategory.TO_DO, StatusCategory.IN_PROGRESS, StatusCategory.DONE)
                        .stream()
                        .map(category -> column(visit, category, outcome.issues()))
                        .collect(Collectors.joining());
        visit.show(
                board.name(),
                """
                <h1>%s</h1><p class="jira-faint">Filter: <a href="%s">%s</a></p>%s
                <div class="dashboard-columns dashboard-layout-AAA" id="board">%s</div>
                """
                        .formatted(
                                Words.name(board.name()),
                                visit.link("/issues/", "filter", filter.id()),
                                Words.name(filter.name()),
                                SearchMarkup.messages(outcome),
                                columns));
    }

    private String column(Visit visit, StatusCategory category, List<JiraIssue> issues) {
        List<JiraIssue> inside =
                issues.stream()
                        .filter(
                                issue ->
                                        Constants.status(issue.status())
                                                .map(JiraStatus::category)
                                                .filter(category::equals)
                                                .isPresent())
                        .toList();
        String cards =
                inside.stream()
                        .map(
                                issue ->
                                        """
                                        <li class="dashboard-item" data-issue-key="%s"><div class="dashboard-item-content">%s %s<p>%s</p><p class="jira-faint">%s</p></div></li>
                                        """
                                                .formatted(
                                                        Html.escape(issue.key()),
                                                        IssueNames.key(visit, issue),
                                                        IssueNames.status(issue),
                                                        Words.name(issue.summary()),
                                                        searches.desk()
                                                                .person(
                                                                        issue.assignee(),
                                                                        "Unassigned")))
                        .collect(Collectors.joining());
        return """
        <section class="dashboard-column" data-category="%1$s" aria-labelledby="column-%1$s"><h2 id="column-%1$s">%2$s (%3$d)</h2><ul class="board-cards">%4$s</ul></section>
        """
                .formatted(
                        category.key(), Html.escape(category.displayName()), inside.size(), cards);
    }
}
