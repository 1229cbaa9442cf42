package io.rihla.workbench.jira.issue;

import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.SecurityLevel;
import io.rihla.workbench.jira.ui.Desk;
import io.rihla.workbench.jira.ui.Words;

/** The fields of an issue, in the boxes in which the issue's page shows them. */
final class IssueDetails {

    private final Desk desk;
    private final IssueNames names;

    IssueDetails(Desk desk, IssueNames names) {
        this.desk = desk;
        this.names = names;
    }

    String details(JiraIssue issue) {
        String level =
                issue.securityLevel() == null
                        ? ""
                        : row(
                                "security-val",
                                "Security Level",
                                desk.content()
                                        .securityLevels()
                                        .byId(issue.securityLevel())
                                        .map(SecurityLevel::name)
                                        .map(Words::name)
                                        .orElse(""));
        return box(
                "details-module",
                "Details",
                row("type-val", "Type", IssueNames.type(issue))
                        + row("status-val", "Status", IssueNames.status(issue))
                        + row("priority-val", "Priority", IssueNames.priority(issue))
                        + row("resolution-val", "Resolution", IssueNames.resolution(issue))
                        + row(
                                "versions-val",
                                "Affects Version/s",
                                names.versions(issue.affectedVersions()))
                        + row("fixfor-val", "Fix Version/s", names.versions(issue.fixVersions()))
                        + row("components-val", "Component/s", names.components(issue.components()))
                        + row("labels-val", "Labels", IssueNames.labels(issue))
                        + level);
    }

    String people(JiraIssue issue) {
        return box(
                "people-module",
                "People",
                row("assignee-val", "Assignee", desk.person(issue.assignee(), "Unassigned"))
                        + row(
                                "reporter-val",
                                "Reporter",
                                desk.person(issue.reporter(), "Anonymous")));
    }

    String dates(JiraIssue issue) {
        return box(
                "dates-module",
                "Dates",
                (issue.due() == null ? "" : row("due-date", "Due", Words.day(issue.due())))
                        + row("created-val", "Created", Words.when(issue.created()))
                        + row("updated-val", "Updated", Words.when(issue.updated()))
                        + (issue.resolved() == null
                                ? ""
                                : row("resolved-val", "Resolved", Words.when(issue.resolved()))));
    }

    static String box(String id, String heading, String rows) {
        return "<section class=\"module\" id=\"%s\" aria-labelledby=\"%s_heading\"><h2 id=\"%s_heading\">%s</h2><dl class=\"jira-fields\">%s</dl></section>"
                .formatted(id, id, id, heading, rows);
    }

    private static String row(String id, String label, String value) {
        return "<div><dt>%s</dt><dd id=\"%s\">%s</dd></div>".formatted(label, id, value);
    }
}
