package io.rihla.workbench.jira.navigator;

import io.rihla.workbench.jira.filter.SavedFilter;
import io.rihla.workbench.jira.issue.IssueNames;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.ui.Actions;
import io.rihla.workbench.jira.ui.Refused;
import io.rihla.workbench.jira.ui.Visit;
import io.rihla.workbench.jira.ui.Words;
import io.rihla.workbench.web.Html;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;

/** The issue navigator: a search, its results in a table, and the way to keep it. */
final class NavigatorScreen {

    private static final int PAGE = 50;

    private final SearchDesk searches;

    NavigatorScreen(SearchDesk searches) {
        this.searches = searches;
    }

    void register(Actions actions) {
        actions.get("/issues/*", this::show);
        actions.post("/issues/save", this::save);
    }

    private void show(Visit visit) throws IOException {
        Optional<SavedFilter> filter =
                visit.number("filter")
                        .map(id -> searches.filters().get(searches.desk().viewer(), id));
        String jql =
                visit.request().getParameter("jql") == null
                        ? filter.map(SavedFilter::jql).orElse("")
                        : visit.text("jql");
        int start = (int) Math.max(0, visit.number("startIndex").orElse(0L));
        SearchDesk.Outcome outcome = searches.run(jql, start, PAGE);
        String title = filter.map(SavedFilter::name).orElse("Search");
        visit.show(
                title,
                """
                <h1>%s</h1>%s
                <form class="aui" id="jql-form" action="%s"><label for="advanced-search">Search in the query language</label>
                <textarea class="textarea full-width-field" id="advanced-search" name="jql" rows="2" dir="auto" spellcheck="false">%s</textarea>
                <p><button class="aui-button aui-button-primary">Search</button> <a href="%s">Filters</a></p></form>
                %s%s%s
                """
                        .formatted(
                                Words.name(title),
                                owner(filter),
                                visit.link("/issues/"),
                                Html.escape(jql),
                                visit.link("/secure/ManageFilters.jspa"),
                                SearchMarkup.messages(outcome),
                                results(visit, outcome, jql, start),
                                saving(visit, filter, jql)));
    }

    private String owner(Optional<SavedFilter> filter) {
        return filter.map(
                        one ->
                                "<p class=\"jira-faint\">A filter of %s; you see what you may see.</p>"
                                        .formatted(searches.desk().person(one.owner(), "nobody")))
                .orElse("");
    }

    private String results(Visit visit, SearchDesk.Outcome outcome, String jql, int start) {
        if (!outcome.errors().isEmpty()) {
            return "";
        }
        if (outcome.issues().isEmpty()) {
            return "<p id=\"no-results\">No issues were found to match your search.</p>";
        }
        String rows =
                outcome.issues().stream()
                        .map(issue -> row(visit, issue))
                        .collect(Collectors.joining());
        boolean changing = visit.viewer().isPresent();
        return """
        <p id="result-count">%d–%d of %d</p>
        <form id="bulk-form" method="get" action="%s"><div class="issue-table-scroll" tabindex="0" role="region" aria-label="Issues"><table class="aui" id="issuetable"><thead><tr>%s<th scope="col">Type</th><th scope="col">Key</th><th scope="col">Summary</th><th scope="col">Assignee</th><th scope="col">Priority</th><th scope="col">Status</th><th scope="col">Resolution</th><th scope="col">Created</th><th scope="col">Updated</th><th scope="col">Due</th></tr></thead><tbody>%s</tbody></table></div>%s</form>%s
        """
                .formatted(
                        start + 1,
                        start + outcome.issues().size(),
                        outcome.total(),
                        visit.link("/secure/BulkChange.jspa"),
                        changing ? "<th scope=\"col\">Select</th>" : "",
                        rows,
                        changing ? "<p><button class=\"aui-button\">Bulk Change</button></p>" : "",
                        pages(visit, outcome, jql, start));
    }

    private String row(Visit visit, JiraIssue issue) {
        return """
        <tr data-issue-key="%s">%s<td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>
        """
                .formatted(
                        Html.escape(issue.key()),
                        visit.viewer().isPresent() ? tick(issue) : "",
                        IssueNames.type(issue),
                        IssueNames.key(visit, issue),
                        Words.name(issue.summary()),
                        searches.desk().person(issue.assignee(), "Unassigned"),
                        IssueNames.priority(issue),
                        IssueNames.status(issue),
                        IssueNames.resolution(issue),
                        Words.when(issue.created()),
                        Words.when(issue.updated()),
                        issue.due() == null ? "" : Words.day(issue.due()));
    }

    private static String tick(JiraIssue issue) {
        return "<td><input type=\"checkbox\" name=\"issue\" value=\"%1$s\" aria-label=\"%1$s\"></td>"
                .formatted(Html.escape(issue.key()));
    }

    private static String pages(Visit visit, SearchDesk.Outcome outcome, String jql, int start) {
        StringBuilder links = new StringBuilder();
        if (start > 0) {
            links.append(page(visit, "prev", "Previous", jql, Math.max(0, start - PAGE)));
        }
        if (start + outcome.issues().size() < outcome.total()) {
            links.append(page(visit, "next", "Next", jql, start + PAGE));
        }
        return links.isEmpty()
                ? ""
                : "<nav aria-label=\"Pages of results\"><p>" + links + "</p></nav>";
    }

    private static String page(Visit visit, String rel, String words, String jql, int start) {
        return "<a rel=\"%s\" href=\"%s\">%s</a> "
                .formatted(rel, visit.link("/issues/", "jql", jql, "startIndex", start), words);
    }

    private String saving(Visit visit, Optional<SavedFilter> filter, String jql) {
        if (visit.viewer().isEmpty()) {
            return "";
        }
        boolean own =
                filter.filter(one -> searches.filters().mayEdit(searches.desk().viewer(), one))
                        .isPresent();
        return """
        <details id="save-filter"><summary>Save as a filter</summary><form class="aui top-label" id="save-filter-form" method="post" action="%s">%s<input type="hidden" name="jql" value="%s">%s%s
        <button class="aui-button">Save</button></form></details>
        """
                .formatted(
                        visit.link("/issues/save"),
                        visit.token(),
                        Html.escape(jql),
                        Words.field("filterName", "Name", "", "required maxlength=\"255\""),
                        FilterScreens.sharing(visit, Optional.empty())
                                + (own
                                        ? "<p><a href=\"%s\">Edit this filter</a></p>"
                                                .formatted(
                                                        visit.link(
                                                                "/secure/EditFilter.jspa",
                                                                "filterId",
                                                                filter.get().id()))
                                        : ""));
    }

    private void save(Visit visit) throws IOException {
        if (visit.viewer().isEmpty()) {
            throw Refused.forbidden("Log in to save a filter.");
        }
        SavedFilter made =
                searches.filters()
                        .create(
                                searches.desk().viewer(),
                                visit.parameter("filterName"),
                                "",
                                visit.text("jql"),
                                FilterScreens.shares(visit));
        visit.redirect("/issues/", "filter", made.id());
    }
}
