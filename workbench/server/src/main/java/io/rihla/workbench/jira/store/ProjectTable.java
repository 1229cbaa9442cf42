package io.rihla.workbench.jira.store;

import io.rihla.workbench.jira.model.JiraProject;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Rows of projects. */
public final class ProjectTable {

    private static final String SELECT =
            "select id, project_key, name, description, lead from jira_project";

    private static final RowMapper<JiraProject> PROJECT =
            (row, number) ->
                    new JiraProject(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5));

    private final JdbcTemplate jdbc;
    private final Remembered<Long, JiraProject> projects;

    public ProjectTable(JdbcTemplate jdbc, NodeMemory memory) {
        this.jdbc = jdbc;
        projects =
                memory.part(
                        "project",
                        Long::valueOf,
                        id ->
                                jdbc.query(SELECT + " where id = ?", PROJECT, id).stream()
                                        .findFirst());
        jdbc.query(SELECT, PROJECT).forEach(each -> projects.put(each.id(), each));
    }

    public List<JiraProject> all() {
        return List.copyOf(projects.all());
    }

    public Optional<JiraProject> byId(long id) {
        return projects.get(id);
    }

    public Optional<JiraProject> byKey(String key) {
        return projects.all().stream()
                .filter(project -> project.key().equalsIgnoreCase(key))
                .findFirst();
    }

    public JiraProject insert(String key, String name, String description, String lead) {
        long id =
                Keys.insert(
                        jdbc,
                        "insert into jira_project (project_key, name, description, lead,"
                                + " last_number) values (?, ?, ?, ?, 0)",
                        key,
                        name,
                        description,
                        lead);
        JiraProject project = new JiraProject(id, key, name, description, lead);
        projects.put(id, project);
        return project;
    }

    public void update(JiraProject project) {
        jdbc.update(
                "update jira_project set name = ?, description = ?, lead = ? where id = ?",
                project.name(),
                project.description(),
                project.lead(),
                project.id());
        projects.put(project.id(), project);
    }

    public void delete(long id) {
        jdbc.update("delete from jira_project where id = ?", id);
        projects.remove(id);
    }

    /** The next number of a key; numbers of deleted issues are never given again. */
    public long nextNumber(long projectId) {
        jdbc.update(
                "update jira_project set last_number = last_number + 1 where id = ?", projectId);
        return jdbc.queryForObject(
                "select last_number from jira_project where id = ?", Long.class, projectId);
    }
}
