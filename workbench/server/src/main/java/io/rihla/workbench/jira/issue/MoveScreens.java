package io.rihla.workbench.jira.issue;

import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.ui.Actions;
import io.rihla.workbench.jira.ui.Desk;
import io.rihla.workbench.jira.ui.Visit;
import io.rihla.workbench.jira.ui.Words;
import java.io.IOException;
import java.util.List;

/** Puts an issue into another project, where it gets another key. */
final class MoveScreens {

    private final Desk desk;

    MoveScreens(Desk desk) {
        this.desk = desk;
    }

    void register(Actions actions) {
        actions.get("/secure/MoveIssue!default.jspa", this::ask);
        actions.post("/secure/MoveIssue.jspa", this::move);
    }

    private void ask(Visit visit) throws IOException {
        JiraIssue issue = desk.issue(visit, ProjectRight.MOVE_ISSUES);
        List<JiraProject> targets =
                desk.projects(ProjectRight.CREATE_ISSUES).stream()
                        .filter(each -> each.id() != issue.projectId())
                        .toList();
        String fields =
                projects(targets)
                        + FieldForm.types(issue.issueType())
                        + "<p>Versions, components and the security level stay behind.</p>";
        EditScreens.show(visit, issue, "Move", "MoveIssue", fields, "Move");
    }

    static String projects(List<JiraProject> targets) {
        return Words.select(
                "pid",
                "New project",
                FieldForm.options(
                        targets,
                        each -> String.valueOf(each.id()),
                        each -> each.name() + " (" + each.key() + ")",
                        List.of()));
    }

    private void move(Visit visit) throws IOException {
        JiraIssue issue = desk.issue(visit, ProjectRight.MOVE_ISSUES);
        JiraProject target = desk.project(visit.parameter("pid"), ProjectRight.CREATE_ISSUES);
        JiraIssue moved =
                desk.content()
                        .issues()
                        .move(
                                issue.id(),
                                target.id(),
                                FieldForm.orNull(visit.parameter("issuetype")),
                                desk.author());
        visit.redirect("/browse/" + moved.key());
    }
}
