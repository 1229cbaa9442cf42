package io.rihla.workbench.jira.issue;

import io.rihla.workbench.jira.model.IssueFields;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.ui.Actions;
import io.rihla.workbench.jira.ui.Desk;
import io.rihla.workbench.jira.ui.Visit;
import io.rihla.workbench.web.Html;
import java.io.IOException;

/** Forms that change what stands in an issue: its fields, who works on it, whether it is there. */
final class EditScreens {

    private final Desk desk;
    private final FieldForm form;

    EditScreens(Desk desk) {
        this.desk = desk;
        this.form = new FieldForm(desk);
    }

    void register(Actions actions) {
        actions.get("/secure/EditIssue!default.jspa", this::askEdit);
        actions.post("/secure/EditIssue.jspa", this::edit);
        actions.get("/secure/AssignIssue!default.jspa", this::askAssign);
        actions.post("/secure/AssignIssue.jspa", this::assign);
        actions.get("/secure/AddComment!default.jspa", this::askComment);
        actions.post("/secure/AddComment.jspa", this::comment);
        actions.get("/secure/DeleteIssue!default.jspa", this::askDelete);
        actions.post("/secure/DeleteIssue.jspa", this::delete);
    }

    private void askEdit(Visit visit) throws IOException {
        JiraIssue issue = desk.issue(visit, ProjectRight.EDIT_ISSUES);
        show(
                visit,
                issue,
                "Edit Issue",
                "EditIssue",
                form.html(project(issue), issue.fields()),
                "Update");
    }

    private void edit(Visit visit) throws IOException {
        JiraIssue issue = desk.issue(visit, ProjectRight.EDIT_ISSUES);
        IssueFields fields = form.read(visit, project(issue), issue.fields());
        desk.content().issues().update(issue.id(), before -> fields, desk.author());
        visit.redirect("/browse/" + issue.key());
    }

    private void askAssign(Visit visit) throws IOException {
        JiraIssue issue = desk.issue(visit, ProjectRight.ASSIGN_ISSUES);
        show(visit, issue, "Assign", "AssignIssue", form.assignee(issue.assignee()), "Assign");
    }

    private void assign(Visit visit) throws IOException {
        JiraIssue issue = desk.issue(visit, ProjectRight.ASSIGN_ISSUES);
        String assignee = FieldForm.orNull(visit.parameter("assignee"));
        desk.content()
                .issues()
                .update(issue.id(), fields -> fields.withAssignee(assignee), desk.author());
        visit.redirect("/browse/" + issue.key());
    }

    private void askComment(Visit visit) throws IOException {
        JiraIssue issue = desk.issue(visit, ProjectRight.ADD_COMMENTS);
        show(
                visit,
                issue,
                "Comment",
                "AddComment",
                """
                <div class="field-group"><label for="comment">Comment</label><textarea class="textarea long-field" id="comment" name="comment" rows="6" dir="auto" required></textarea></div>
                """,
                "Add");
    }

    private void comment(Visit visit) throws IOException {
        JiraIssue issue = desk.issue(visit, ProjectRight.ADD_COMMENTS);
        desk.content().comments().add(issue.id(), visit.text("comment"), desk.author());
        visit.redirect("/browse/" + issue.key());
    }

    private void askDelete(Visit visit) throws IOException {
        JiraIssue issue = desk.issue(visit, ProjectRight.DELETE_ISSUES);
        show(
                visit,
                issue,
                "Delete",
                "DeleteIssue",
                "<p>The issue goes away with its comments and links. This cannot be undone.</p>",
                "Delete");
    }

    private void delete(Visit visit) throws IOException {
        JiraIssue issue = desk.issue(visit, ProjectRight.DELETE_ISSUES);
        desk.content().issues().delete(issue.id(), desk.author());
        visit.redirect("/projects/" + project(issue).key());
    }

    /** A form about one issue. */
    static void show(
            Visit visit, JiraIssue issue, String title, String action, String fields, String submit)
            throws IOException {
        visit.show(
                title + " " + issue.key(),
                """
                <h1>%s: %s</h1><form class="aui top-label" id="issue-form" method="post" action="%s">%s<input type="hidden" name="id" value="%d">%s
                <button class="aui-button aui-button-primary" id="issue-form-submit">%s</button> <a class="aui-button aui-button-link" href="%s">Cancel</a></form>
                """
                        .formatted(
                                Html.escape(title),
                                IssueNames.key(visit, issue),
                                visit.link("/secure/" + action + ".jspa"),
                                visit.token(),
                                issue.id(),
                                fields,
                                Html.escape(submit),
                                visit.link("/browse/" + issue.key())));
    }

    private JiraProject project(JiraIssue issue) {
        return desk.content().projects().byId(issue.projectId()).orElseThrow();
    }
}
