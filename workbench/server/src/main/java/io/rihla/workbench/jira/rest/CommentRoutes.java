package io.rihla.workbench.jira.rest;

import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.content.JiraException;
import io.rihla.workbench.jira.model.JiraComment;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.permission.ProjectRight;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** {@code issue/{key}/comment}. */
final class CommentRoutes {

    private final JiraContent content;
    private final IssueJson json;

    CommentRoutes(JiraContent content, IssueJson json) {
        this.content = content;
        this.json = json;
    }

    List<Route> routes() {
        String all = "/issue/([^/]+)/comment";
        String one = all + "/(\\d+)";
        return List.of(
                Route.of("GET", all, this::list),
                Route.of("POST", all, this::add),
                Route.of("GET", one, this::read),
                Route.of("PUT", one, this::change),
                Route.of("DELETE", one, this::delete));
    }

    private Answer list(RestCall call) {
        JiraIssue issue = content.guard().issue(call.viewer(), call.part(1));
        return Answer.ok(
                json.comments(
                        issue,
                        call.number("startAt", 0),
                        call.number("maxResults", Integer.MAX_VALUE)));
    }

    private Answer add(RestCall call) throws IOException {
        JiraIssue issue =
                content.guard().issue(call.viewer(), ProjectRight.ADD_COMMENTS, call.part(1));
        return Answer.created(
                json.comment(
                        content.comments()
                                .add(
                                        issue.id(),
                                        call.body().path("body").asText(""),
                                        call.viewer().userKey())));
    }

    private Answer read(RestCall call) {
        return Answer.ok(json.comment(comment(call)));
    }

    private Answer change(RestCall call) throws IOException {
        return Answer.ok(
                json.comment(
                        content.comments()
                                .change(
                                        own(call),
                                        call.body().path("body").asText(""),
                                        call.viewer().userKey())));
    }

    private Answer delete(RestCall call) {
        content.comments().delete(own(call), call.viewer().userKey());
        return Answer.nothing();
    }

    private JiraComment comment(RestCall call) {
        JiraIssue issue = content.guard().issue(call.viewer(), call.part(1));
        return content.comments()
                .byId(call.id(2))
                .filter(comment -> comment.issueId() == issue.id())
                .orElseThrow(
                        () ->
                                JiraException.notFound(
                                        "Can not find a comment for the id: "
                                                + call.part(2)
                                                + "."));
    }

    private JiraComment own(RestCall call) {
        JiraComment comment = comment(call);
        if (!Objects.equals(call.userKey(), comment.author())) {
            throw JiraException.forbidden("You do not have the permission for this comment.");
        }
        return comment;
    }
}
