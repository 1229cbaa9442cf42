package io.rihla.workbench.jira.store;

import io.rihla.workbench.jira.model.JiraVersion;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Rows of versions. */
public final class VersionTable {

    private static final String SELECT =
            "select id, project_id, name, description, released, archived, start_day,"
                    + " release_day from jira_version";

    private static final RowMapper<JiraVersion> VERSION =
            (row, number) ->
                    new JiraVersion(
                            row.getLong(1),
                            row.getLong(2),
                            row.getString(3),
                            row.getString(4),
                            row.getBoolean(5),
                            row.getBoolean(6),
                            Days.read(row, 7),
                            Days.read(row, 8));

    private final JdbcTemplate jdbc;
    private final Remembered<Long, JiraVersion> versions;

    public VersionTable(JdbcTemplate jdbc, NodeMemory memory) {
        this.jdbc = jdbc;
        versions =
                memory.part(
                        "version",
                        Long::valueOf,
                        id ->
                                jdbc.query(SELECT + " where id = ?", VERSION, id).stream()
                                        .findFirst());
        jdbc.query(SELECT, VERSION).forEach(each -> versions.put(each.id(), each));
    }

    /** The project's versions from the oldest to the newest. */
    public List<JiraVersion> of(long projectId) {
        return versions.all().stream().filter(version -> version.projectId() == projectId).toList();
    }

    public Optional<JiraVersion> byId(long id) {
        return versions.get(id);
    }

    public JiraVersion insert(JiraVersion version) {
        long id =
                Keys.insert(
                        jdbc,
                        "insert into jira_version (project_id, name, description, released,"
                                + " archived, start_day, release_day) values (?, ?, ?, ?, ?, ?, ?)",
                        version.projectId(),
                        version.name(),
                        version.description(),
                        version.released(),
                        version.archived(),
                        Days.write(version.start()),
                        Days.write(version.release()));
        JiraVersion stored = version.withId(id);
        versions.put(id, stored);
        return stored;
    }

    public void update(JiraVersion version) {
        jdbc.update(
                "update jira_version set name = ?, description = ?, released = ?, archived = ?,"
                        + " start_day = ?, release_day = ? where id = ?",
                version.name(),
                version.description(),
                version.released(),
                version.archived(),
                Days.write(version.start()),
                Days.write(version.release()),
                version.id());
        versions.put(version.id(), version);
    }

    public void delete(long id) {
        jdbc.update("delete from jira_version where id = ?", id);
        versions.remove(id);
    }
}
