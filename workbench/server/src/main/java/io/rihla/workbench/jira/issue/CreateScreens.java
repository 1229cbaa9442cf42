package io.rihla.workbench.jira.issue;

import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.IssueFields;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraIssueType;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.ui.Actions;
import io.rihla.workbench.jira.ui.Desk;
import io.rihla.workbench.jira.ui.Refused;
import io.rihla.workbench.jira.ui.Visit;
import io.rihla.workbench.jira.ui.Words;
import java.io.IOException;
import java.util.List;

/** A new issue: first the project, then its fields, which an address may fill in. */
final class CreateScreens {

    private final Desk desk;
    private final FieldForm form;

    CreateScreens(Desk desk) {
        this.desk = desk;
        this.form = new FieldForm(desk);
    }

    void register(Actions actions) {
        actions.get("/secure/CreateIssue!default.jspa", this::askProject);
        actions.get("/secure/CreateIssue.jspa", this::askFields);
        actions.get("/secure/CreateIssueDetails!init.jspa", this::askFields);
        actions.post("/secure/CreateIssueDetails.jspa", this::create);
    }

    private void askProject(Visit visit) throws IOException {
        List<JiraProject> projects = desk.projects(ProjectRight.CREATE_ISSUES);
        if (projects.isEmpty()) {
            throw Refused.forbidden("You may not create issues in any project.");
        }
        visit.show(
                "Create Issue",
                """
                <h1>Create Issue</h1><form class="aui top-label" id="issue-create" action="%s">%s%s<button class="aui-button aui-button-primary">Next</button></form>
                """
                        .formatted(
                                visit.link("/secure/CreateIssue.jspa"),
                                Words.select(
                                        "pid",
                                        "Project",
                                        FieldForm.options(
                                                projects,
                                                each -> String.valueOf(each.id()),
                                                each -> each.name() + " (" + each.key() + ")",
                                                List.of(visit.parameter("pid")))),
                                FieldForm.types(Constants.TASK.id())));
    }

    private void askFields(Visit visit) throws IOException {
        JiraProject project = desk.project(visit.parameter("pid"), ProjectRight.CREATE_ISSUES);
        String type =
                Constants.issueType(visit.parameter("issuetype"))
                        .map(JiraIssueType::id)
                        .orElse(Constants.TASK.id());
        IssueFields asked = form.read(visit, project, IssueFields.of(type, ""));
        visit.show(
                "Create Issue",
                """
                <h1>Create Issue in %s</h1><form class="aui top-label" id="issue-create" method="post" action="%s">%s<input type="hidden" name="pid" value="%d">%s
                <button class="aui-button aui-button-primary" id="issue-create-submit">Create</button></form>
                """
                        .formatted(
                                Words.name(project.name()),
                                visit.link("/secure/CreateIssueDetails.jspa"),
                                visit.token(),
                                project.id(),
                                form.html(project, asked)));
    }

    private void create(Visit visit) throws IOException {
        JiraProject project = desk.project(visit.parameter("pid"), ProjectRight.CREATE_ISSUES);
        IssueFields blank = IssueFields.of(Constants.TASK.id(), "");
        JiraIssue made =
                desk.content()
                        .issues()
                        .create(project.id(), form.read(visit, project, blank), desk.author());
        visit.redirect("/browse/" + made.key());
    }
}
