package io.rihla.workbench.jira.issue;

import io.rihla.workbench.jira.content.JiraException;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.IssueFields;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.model.JiraStatus;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.ui.Actions;
import io.rihla.workbench.jira.ui.Desk;
import io.rihla.workbench.jira.ui.Refused;
import io.rihla.workbench.jira.ui.Visit;
import io.rihla.workbench.jira.ui.Words;
import io.rihla.workbench.web.Html;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One change to many issues: the navigator sends the keys that are ticked. What the viewer may not
 * do to an issue leaves it as it is and is said; the others go on.
 */
final class BulkScreens {

    private static final String ADDRESS = "/secure/BulkChange.jspa";

    private final Desk desk;
    private final FieldForm form;

    BulkScreens(Desk desk) {
        this.desk = desk;
        this.form = new FieldForm(desk);
    }

    void register(Actions actions) {
        actions.get(ADDRESS, this::ask);
        actions.post(ADDRESS, this::change);
    }

    private void ask(Visit visit) throws IOException {
        List<JiraIssue> issues = chosen(visit);
        String rows =
                issues.stream()
                        .map(
                                issue ->
                                        "<tr><td><input type=\"checkbox\" name=\"issue\" value=\"%s\" checked aria-label=\"%s\"></td><td>%s</td><td>%s</td><td>%s</td></tr>"
                                                .formatted(
                                                        Html.escape(issue.key()),
                                                        Html.escape(issue.key()),
                                                        IssueNames.key(visit, issue),
                                                        Words.name(issue.summary()),
                                                        IssueNames.status(issue)))
                        .collect(Collectors.joining());
        visit.show(
                "Bulk Change",
                """
                <h1>Bulk Change: %d issues</h1><form class="aui top-label" id="bulk" method="post" action="%s">%s
                <table class="aui"><thead><tr><th scope="col">Change</th><th scope="col">Key</th><th scope="col">Summary</th><th scope="col">Status</th></tr></thead><tbody>%s</tbody></table>
                %s%s%s%s%s%s%s<button class="aui-button aui-button-primary">Confirm</button></form>
                """
                        .formatted(
                                issues.size(),
                                visit.link(ADDRESS),
                                visit.token(),
                                rows,
                                Words.select("operation", "What to do", operations()),
                                Words.select("status", "New status, to transition", statuses()),
                                FieldForm.resolutions(),
                                form.assignee(null),
                                Words.select("priority", "Priority, to edit", priorities()),
                                Words.field("labels", "Labels to add, to edit", "", ""),
                                MoveScreens.projects(desk.projects(ProjectRight.CREATE_ISSUES))));
    }

    private static String operations() {
        return Words.option("transition", "Transition", true)
                + Words.option("assign", "Assign", false)
                + Words.option("edit", "Edit priority and labels", false)
                + Words.option("move", "Move to another project", false)
                + Words.option("delete", "Delete", false);
    }

    private static String statuses() {
        return FieldForm.options(Constants.statuses(), JiraStatus::id, JiraStatus::name, List.of());
    }

    private static String priorities() {
        return Words.option("", "Keep", true)
                + FieldForm.options(
                        Constants.priorities(), each -> each.id(), each -> each.name(), List.of());
    }

    private void change(Visit visit) throws IOException {
        List<String> refused = new ArrayList<>();
        int changed = 0;
        for (JiraIssue issue : chosen(visit)) {
            try {
                changeOne(visit, issue);
                changed++;
            } catch (JiraException e) {
                refused.add(issue.key() + ": " + e.getMessage());
            }
        }
        String sentences =
                refused.stream()
                        .map(each -> "<li>%s</li>".formatted(Html.escape(each)))
                        .collect(Collectors.joining());
        visit.show(
                "Bulk Change",
                """
                <h1>Bulk Change</h1><div class="aui-message aui-message-%s" id="bulk-result"><p>%d issues changed, %d left as they are.</p><ul>%s</ul></div>
                """
                        .formatted(
                                refused.isEmpty() ? "success" : "warning",
                                changed,
                                refused.size(),
                                sentences));
    }

    private void changeOne(Visit visit, JiraIssue issue) {
        switch (visit.parameter("operation")) {
            case "transition" -> {
                permit(issue, ProjectRight.TRANSITION_ISSUES);
                desk.content()
                        .issues()
                        .bring(
                                issue.id(),
                                visit.parameter("status"),
                                FieldForm.orNull(visit.parameter("resolution")),
                                desk.author());
            }
            case "assign" -> {
                permit(issue, ProjectRight.ASSIGN_ISSUES);
                String assignee = FieldForm.orNull(visit.parameter("assignee"));
                update(issue, fields -> fields.withAssignee(assignee));
            }
            case "edit" -> {
                permit(issue, ProjectRight.EDIT_ISSUES);
                update(issue, fields -> edited(visit, fields));
            }
            case "move" -> {
                permit(issue, ProjectRight.MOVE_ISSUES);
                JiraProject target =
                        desk.project(visit.parameter("pid"), ProjectRight.CREATE_ISSUES);
                desk.content().issues().move(issue.id(), target.id(), null, desk.author());
            }
            case "delete" -> {
                permit(issue, ProjectRight.DELETE_ISSUES);
                desk.content().issues().delete(issue.id(), desk.author());
            }
            default -> throw Refused.invalid("Choose what to do.");
        }
    }

    private void update(JiraIssue issue, java.util.function.UnaryOperator<IssueFields> change) {
        desk.content().issues().update(issue.id(), change, desk.author());
    }

    private static IssueFields edited(Visit visit, IssueFields fields) {
        Set<String> labels = new TreeSet<>(fields.labels());
        labels.addAll(FieldForm.words(visit.parameter("labels")));
        String priority = visit.parameter("priority");
        return fields.edit()
                .labels(labels)
                .priority(priority.isEmpty() ? fields.priority() : priority)
                .done();
    }

    private void permit(JiraIssue issue, ProjectRight right) {
        desk.issue(issue.key(), right);
    }

    private List<JiraIssue> chosen(Visit visit) {
        List<String> keys =
                visit.parameters("issue").stream()
                        .flatMap(each -> FieldForm.words(each.replace(',', ' ')).stream())
                        .distinct()
                        .toList();
        if (keys.isEmpty()) {
            throw Refused.invalid("No issue is chosen.");
        }
        return keys.stream().map(key -> desk.issue(key, ProjectRight.BROWSE_PROJECTS)).toList();
    }
}
