package io.rihla.workbench.jira.content;

import io.rihla.workbench.jira.event.IssueEventKind;
import io.rihla.workbench.jira.model.JiraComment;
import io.rihla.workbench.jira.store.CommentTable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people say below issues. Nobody's rights are asked here. */
public final class Comments {

    private final CommentTable table;
    private final Issues issues;
    private final Writing writing;

    Comments(CommentTable table, Issues issues, Writing writing) {
        this.table = table;
        this.issues = issues;
        this.writing = writing;
    }

    /** From the oldest to the newest. */
    public List<JiraComment> of(long issueId) {
        return table.of(issueId);
    }

    /** All comments of the product, for searching in them. */
    public List<JiraComment> all() {
        return table.all();
    }

    public Optional<JiraComment> byId(long id) {
        return table.byId(id);
    }

    public JiraComment add(long issueId, String body, String author) {
        return writing.write(
                happened -> {
                    check(body);
                    issues.touch(issueId, IssueEventKind.COMMENTED, author, happened);
                    Instant now = writing.now();
                    return table.insert(new JiraComment(0, issueId, author, body, now, now));
                });
    }

    public JiraComment change(JiraComment comment, String body, String author) {
        return writing.write(
                happened -> {
                    check(body);
                    issues.touch(
                            comment.issueId(), IssueEventKind.COMMENT_EDITED, author, happened);
                    JiraComment after =
                            new JiraComment(
                                    comment.id(),
                                    comment.issueId(),
                                    comment.author(),
                                    body,
                                    comment.created(),
                                    writing.now());
                    table.update(after);
                    return after;
                });
    }

    public void delete(JiraComment comment, String author) {
        writing.write(
                happened -> {
                    table.delete(comment.id());
                    return issues.touch(
                            comment.issueId(), IssueEventKind.COMMENT_DELETED, author, happened);
                });
    }

    private static void check(String body) {
        if (body == null || body.isBlank()) {
            throw JiraException.invalid("comment", "Comment body can not be empty!");
        }
    }
}
