package io.rihla.workbench.jira.issue;

import io.rihla.workbench.jira.model.JiraComment;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.ui.Desk;
import io.rihla.workbench.jira.ui.PlainText;
import io.rihla.workbench.jira.ui.Visit;
import io.rihla.workbench.jira.ui.Words;

/** What people said below an issue, and where one says more. */
final class IssueActivity {

    private final Desk desk;

    IssueActivity(Desk desk) {
        this.desk = desk;
    }

    String html(Visit visit, JiraIssue issue) {
        StringBuilder comments = new StringBuilder();
        for (JiraComment comment : desk.content().comments().of(issue.id())) {
            comments.append(
                    """
                    <li id="comment-%d" class="activity-comment"><p class="jira-faint">%s added a comment, %s</p><div class="action-body">%s</div></li>
                    """
                            .formatted(
                                    comment.id(),
                                    desk.person(comment.author(), "Anonymous"),
                                    Words.when(comment.created()),
                                    PlainText.html(comment.body())));
        }
        return """
        <section class="module" id="activitymodule" aria-labelledby="activitymodule_heading"><h2 id="activitymodule_heading">Comments</h2>%s<ol class="jira-comments">%s</ol>%s</section>
        """
                .formatted(
                        comments.isEmpty() ? "<p>There are no comments yet on this issue.</p>" : "",
                        comments,
                        desk.may(ProjectRight.ADD_COMMENTS, issue) ? form(visit, issue) : "");
    }

    private static String form(Visit visit, JiraIssue issue) {
        return """
        <form class="aui top-label" id="issue-comment-add" method="post" action="%s">%s<input type="hidden" name="id" value="%d">
        <div class="field-group"><label for="comment">Add a comment</label><textarea class="textarea" id="comment" name="comment" rows="4" dir="auto" required></textarea></div>
        <button class="aui-button" id="issue-comment-add-submit">Add</button></form>
        """
                .formatted(visit.link("/secure/AddComment.jspa"), visit.token(), issue.id());
    }
}
