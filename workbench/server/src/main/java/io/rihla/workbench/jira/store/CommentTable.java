package io.rihla.workbench.jira.store;

import io.rihla.workbench.jira.model.JiraComment;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Rows of comments. */
public final class CommentTable {

    private static final String SELECT =
            "select id, issue_id, author, body, created, updated from jira_comment ";

    private static final RowMapper<JiraComment> COMMENT =
            (row, number) ->
                    new JiraComment(
                            row.getLong(1),
                            row.getLong(2),
                            row.getString(3),
                            row.getString(4),
                            Days.readTime(row, 5),
                            Days.readTime(row, 6));

    private final JdbcTemplate jdbc;

    public CommentTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** From the oldest to the newest. */
    public List<JiraComment> of(long issueId) {
        return jdbc.query(SELECT + "where issue_id = ? order by id", COMMENT, issueId);
    }

    /** All comments of the product, for searching in them. */
    public List<JiraComment> all() {
        return jdbc.query(SELECT + "order by id", COMMENT);
    }

    public Optional<JiraComment> byId(long id) {
        return jdbc.query(SELECT + "where id = ?", COMMENT, id).stream().findFirst();
    }

    public JiraComment insert(JiraComment comment) {
        long id =
                Keys.insert(
                        jdbc,
                        "insert into jira_comment (issue_id, author, body, created, updated)"
                                + " values (?, ?, ?, ?, ?)",
                        comment.issueId(),
                        comment.author(),
                        comment.body(),
                        Days.write(comment.created()),
                        Days.write(comment.updated()));
        return new JiraComment(
                id,
                comment.issueId(),
                comment.author(),
                comment.body(),
                comment.created(),
                comment.updated());
    }

    public void update(JiraComment comment) {
        jdbc.update(
                "update jira_comment set body = ?, updated = ? where id = ?",
                comment.body(),
                Days.write(comment.updated()),
                comment.id());
    }

    public void delete(long id) {
        jdbc.update("delete from jira_comment where id = ?", id);
    }

    public void deleteOf(long issueId) {
        jdbc.update("delete from jira_comment where issue_id = ?", issueId);
    }
}
