package io.rihla.workbench.jira.store;

import io.rihla.workbench.jira.model.IssueFields;
import io.rihla.workbench.jira.model.JiraIssue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** All issues, in the database and in memory, and the keys that lead to them. */
public final class IssueTable {

    private static final String COLUMNS =
            "issue_key, project_id, issue_type, summary, description, priority, assignee,"
                    + " reporter, due, labels, components, fix_versions, affected_versions,"
                    + " security_level, status, resolution, created, updated, resolved";

    private final JdbcTemplate jdbc;
    private final Remembered<Long, JiraIssue> issues;
    private final Remembered<String, Long> keys;

    public IssueTable(JdbcTemplate jdbc, NodeMemory memory) {
        this.jdbc = jdbc;
        issues = memory.part("issue", Long::valueOf, this::stored);
        keys = memory.part("issue-key", key -> key, this::storedKey);
        jdbc.query(
                "select old_key, issue_id from jira_old_key",
                row -> {
                    keys.put(row.getString(1), row.getLong(2));
                });
        jdbc.query(
                "select id, " + COLUMNS + " from jira_issue",
                row -> {
                    remember(issue(row));
                });
    }

    private Optional<JiraIssue> stored(long id) {
        return jdbc
                .query(
                        "select id, " + COLUMNS + " from jira_issue where id = ?",
                        (row, number) -> issue(row),
                        id)
                .stream()
                .findFirst();
    }

    private Optional<Long> storedKey(String key) {
        return jdbc
                .queryForList(
                        "select id from jira_issue where issue_key = ?"
                                + " union all select issue_id from jira_old_key where old_key = ?",
                        Long.class,
                        key,
                        key)
                .stream()
                .findFirst();
    }

    /** In the order of their ids; safe to walk while issues change. */
    public Collection<JiraIssue> all() {
        return issues.all();
    }

    public Optional<JiraIssue> byId(long id) {
        return issues.get(id);
    }

    /** By the key of now or by one that the issue had before it moved; case does not matter. */
    public Optional<JiraIssue> byKey(String key) {
        return keys.get(key.toUpperCase(Locale.ROOT)).flatMap(issues::get);
    }

    /**
     * @param issue its id is of no account
     */
    public JiraIssue insert(JiraIssue issue) {
        long id =
                Keys.insert(
                        jdbc,
                        "insert into jira_issue ("
                                + COLUMNS
                                + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        values(issue));
        JiraIssue stored =
                new JiraIssue(
                        id,
                        issue.key(),
                        issue.projectId(),
                        issue.fields(),
                        issue.status(),
                        issue.resolution(),
                        issue.created(),
                        issue.updated(),
                        issue.resolved());
        remember(stored);
        return stored;
    }

    public void update(JiraIssue issue) {
        Object[] arguments = Arrays.copyOf(values(issue), 20);
        arguments[19] = issue.id();
        jdbc.update(
                "update jira_issue set " + COLUMNS.replace(",", " = ?,") + " = ? where id = ?",
                arguments);
        remember(issue);
    }

    /** From now on a key that the issue had leads to it, too. */
    public void keepOldKey(String key, long id) {
        jdbc.update("delete from jira_old_key where old_key = ?", key);
        jdbc.update("insert into jira_old_key (old_key, issue_id) values (?, ?)", key, id);
        keys.put(key, id);
    }

    /** The keys that the issue had before the one of now. */
    public List<String> oldKeys(long id) {
        return jdbc.queryForList(
                "select old_key from jira_old_key where issue_id = ? order by old_key",
                String.class,
                id);
    }

    public void delete(JiraIssue issue) {
        oldKeys(issue.id()).forEach(keys::remove);
        jdbc.update("delete from jira_old_key where issue_id = ?", issue.id());
        jdbc.update("delete from jira_issue where id = ?", issue.id());
        keys.remove(issue.key());
        issues.remove(issue.id());
    }

    private void remember(JiraIssue issue) {
        issues.put(issue.id(), issue);
        keys.put(issue.key(), issue.id());
    }

    private static Object[] values(JiraIssue issue) {
        IssueFields fields = issue.fields();
        return new Object[] {
            issue.key(),
            issue.projectId(),
            fields.issueType(),
            fields.summary(),
            fields.description(),
            fields.priority(),
            fields.assignee(),
            fields.reporter(),
            Days.write(fields.due()),
            String.join(" ", fields.labels()),
            ids(fields.components()),
            ids(fields.fixVersions()),
            ids(fields.affectedVersions()),
            fields.securityLevel(),
            issue.status(),
            issue.resolution(),
            Days.write(issue.created()),
            Days.write(issue.updated()),
            Days.write(issue.resolved())
        };
    }

    private static JiraIssue issue(ResultSet row) throws SQLException {
        long level = row.getLong(15);
        IssueFields fields =
                new IssueFields(
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        Days.read(row, 10),
                        words(row.getString(11)),
                        ids(row.getString(12)),
                        ids(row.getString(13)),
                        ids(row.getString(14)),
                        level == 0 ? null : level);
        return new JiraIssue(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                fields,
                row.getString(16),
                row.getString(17),
                Days.readTime(row, 18),
                Days.readTime(row, 19),
                Days.readTime(row, 20));
    }

    private static String ids(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static List<Long> ids(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(Long::valueOf).toList();
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
    }
}
