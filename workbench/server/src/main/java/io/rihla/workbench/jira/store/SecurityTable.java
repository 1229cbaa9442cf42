package io.rihla.workbench.jira.store;

import io.rihla.workbench.jira.model.SecurityLevel;
import io.rihla.workbench.jira.permission.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Security levels and who belongs to them. */
public final class SecurityTable {

    private final JdbcTemplate jdbc;
    private final Remembered<Long, SecurityLevel> levels = new Remembered<>();
    private final Remembered<Long, List<Subject>> members = new Remembered<>();

    public SecurityTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        jdbc.query(
                "select id, project_id, name, description from jira_security_level",
                row -> {
                    SecurityLevel level =
                            new SecurityLevel(
                                    row.getLong(1),
                                    row.getLong(2),
                                    row.getString(3),
                                    row.getString(4));
                    levels.put(level.id(), level);
                });
        Map<Long, List<Subject>> stored = new HashMap<>();
        jdbc.query(
                "select level_id, subject_kind, subject from jira_security_member"
                        + " order by level_id, subject_kind, subject",
                row -> {
                    stored.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(GrantTable.subject(row.getString(2), row.getString(3)));
                });
        members.load(stored);
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
