package io.rihla.workbench.jira.store;

import io.rihla.workbench.jira.model.SecurityLevel;
import io.rihla.workbench.jira.permission.Subject;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Security levels and who belongs to them. */
public final class SecurityTable {

    private static final String SELECT =
            "select id, project_id, name, description from jira_security_level";

    private static final RowMapper<SecurityLevel> LEVEL =
            (row, number) ->
                    new SecurityLevel(
                            row.getLong(1), row.getLong(2), row.getString(3), row.getString(4));

    private final JdbcTemplate jdbc;
    private final Remembered<Long, SecurityLevel> levels;
    private final Remembered<Long, List<Subject>> members;

    public SecurityTable(JdbcTemplate jdbc, NodeMemory memory) {
        this.jdbc = jdbc;
        levels =
                memory.part(
                        "level",
                        Long::valueOf,
                        id -> jdbc.query(SELECT + " where id = ?", LEVEL, id).stream().findFirst());
        members = memory.part("level-members", Long::valueOf, this::storedMembers);
        for (SecurityLevel level : jdbc.query(SELECT, LEVEL)) {
            levels.put(level.id(), level);
            members.put(level.id(), storedMembers(level.id()).orElseThrow());
        }
    }

    private Optional<List<Subject>> storedMembers(long levelId) {
        return Optional.of(
                jdbc.query(
                        "select subject_kind, subject from jira_security_member"
                                + " where level_id = ? order by subject_kind, subject",
                        (row, number) -> GrantTable.subject(row.getString(1), row.getString(2)),
                        levelId));
    }

    public List<SecurityLevel> of(long projectId) {
        return levels.all().stream().filter(level -> level.projectId() == projectId).toList();
    }

    public Optional<SecurityLevel> byId(long id) {
        return levels.get(id);
    }

    /** Nobody for a level that does not exist. */
    public List<Subject> members(long levelId) {
        return members.get(levelId).orElse(List.of());
    }

    public SecurityLevel insert(
            long projectId, String name, String description, List<Subject> subjects) {
        long id =
                Keys.insert(
                        jdbc,
                        "insert into jira_security_level (project_id, name, description)"
                                + " values (?, ?, ?)",
                        projectId,
                        name,
                        description);
        SecurityLevel level = new SecurityLevel(id, projectId, name, description);
        levels.put(id, level);
        replaceMembers(id, subjects);
        return level;
    }

    public void replaceMembers(long levelId, List<Subject> subjects) {
        jdbc.update("delete from jira_security_member where level_id = ?", levelId);
        List<Subject> distinct = subjects.stream().distinct().toList();
        jdbc.batchUpdate(
                "insert into jira_security_member (level_id, subject_kind, subject)"
                        + " values (?, ?, ?)",
                distinct.stream()
                        .map(
                                subject ->
                                        new Object[] {
                                            levelId, subject.kind().name(), subject.name()
                                        })
                        .toList());
        members.put(levelId, distinct);
    }

    public void delete(long levelId) {
        jdbc.update("delete from jira_security_member where level_id = ?", levelId);
        jdbc.update("delete from jira_security_level where id = ?", levelId);
        members.remove(levelId);
        levels.remove(levelId);
    }
}
