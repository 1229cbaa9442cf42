package io.rihla.workbench.jira.store;

import io.rihla.workbench.jira.permission.Grant;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.permission.Subject;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** What projects grant to whom. */
public final class GrantTable {

    private final JdbcTemplate jdbc;
    private final Remembered<Long, List<Grant>> grants;

    public GrantTable(JdbcTemplate jdbc, NodeMemory memory) {
        this.jdbc = jdbc;
        grants = memory.part("grant", Long::valueOf, this::stored);
        jdbc.queryForList("select distinct project_id from jira_grant", Long.class)
                .forEach(project -> grants.put(project, stored(project).orElseThrow()));
    }

    private Optional<List<Grant>> stored(long projectId) {
        List<Grant> lines =
                jdbc.query(
                        "select permission, subject_kind, subject from jira_grant"
                                + " where project_id = ?"
                                + " order by permission, subject_kind, subject",
                        (row, number) ->
                                new Grant(
                                        ProjectRight.valueOf(row.getString(1)),
                                        subject(row.getString(2), row.getString(3))),
                        projectId);
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    static Subject subject(String kind, String name) {
        return new Subject(Subject.Kind.valueOf(kind), name);
    }

    public List<Grant> of(long projectId) {
        return grants.get(projectId).orElse(List.of());
    }

    public List<Subject> subjects(long projectId, ProjectRight right) {
        return of(projectId).stream()
                .filter(grant -> grant.right() == right)
                .map(Grant::subject)
                .toList();
    }

    /** Puts these in the place of all that the project granted. */
    public void replace(long projectId, List<Grant> lines) {
        jdbc.update("delete from jira_grant where project_id = ?", projectId);
        List<Grant> distinct = lines.stream().distinct().toList();
        jdbc.batchUpdate(
                "insert into jira_grant (project_id, permission, subject_kind, subject)"
                        + " values (?, ?, ?, ?)",
                distinct.stream()
                        .map(
                                line ->
                                        new Object[] {
                                            projectId,
                                            line.right().name(),
                                            line.subject().kind().name(),
                                            line.subject().name()
                                        })
                        .toList());
        grants.put(projectId, distinct);
    }
}
