package io.rihla.workbench.jira.issue;

import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.ui.Actions;
import io.rihla.workbench.jira.ui.Desk;
import io.rihla.workbench.jira.ui.Refused;
import io.rihla.workbench.jira.ui.Visit;
import io.rihla.workbench.jira.workflow.Transition;
import java.io.IOException;

/** From one state to the next; what ends asks for a resolution first. */
final class StepScreens {

    private final Desk desk;

    StepScreens(Desk desk) {
        this.desk = desk;
    }

    void register(Actions actions) {
        actions.post("/secure/WorkflowUIDispatcher.jspa", this::start);
        actions.get("/secure/CommentAssignIssue!default.jspa", this::ask);
        actions.post("/secure/CommentAssignIssue.jspa", this::go);
    }

    private void start(Visit visit) throws IOException {
        JiraIssue issue = desk.issue(visit, ProjectRight.TRANSITION_ISSUES);
        Transition transition = transition(visit, issue);
        if (transition.resolves()) {
            visit.redirect(
                    "/secure/CommentAssignIssue!default.jspa",
                    "id",
                    issue.id(),
                    "action",
                    transition.id());
            return;
        }
        desk.content().issues().transition(issue.id(), transition.id(), null, desk.author());
        visit.redirect("/browse/" + issue.key());
    }

    private void ask(Visit visit) throws IOException {
        JiraIssue issue = desk.issue(visit, ProjectRight.TRANSITION_ISSUES);
        Transition transition = transition(visit, issue);
        String fields =
                """
                <input type="hidden" name="action" value="%d">%s
                <div class="field-group"><label for="comment">Comment</label><textarea class="textarea" id="comment" name="comment" rows="4" dir="auto"></textarea></div>
                """
                        .formatted(
                                transition.id(),
                                transition.resolves() ? FieldForm.resolutions() : "");
        EditScreens.show(
                visit, issue, transition.name(), "CommentAssignIssue", fields, transition.name());
    }

    private void go(Visit visit) throws IOException {
        JiraIssue issue = desk.issue(visit, ProjectRight.TRANSITION_ISSUES);
        Transition transition = transition(visit, issue);
        desk.content()
                .issues()
                .transition(
                        issue.id(),
                        transition.id(),
                        FieldForm.orNull(visit.parameter("resolution")),
                        desk.author());
        if (!visit.parameter("comment").isEmpty() && desk.may(ProjectRight.ADD_COMMENTS, issue)) {
            desk.content().comments().add(issue.id(), visit.text("comment"), desk.author());
        }
        visit.redirect("/browse/" + issue.key());
    }

    private Transition transition(Visit visit, JiraIssue issue) {
        long action = visit.number("action").orElse(-1L);
        return desk.content()
                .workflow()
                .find(issue, (int) action)
                .orElseThrow(
                        () ->
                                Refused.invalid(
                                        "The issue has moved on meanwhile: this step is not offered any more."));
    }
}
