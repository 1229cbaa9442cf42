package io.rihla.workbench.jira.store;

import io.rihla.workbench.jira.model.JiraComponent;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Rows of components. */
public final class ComponentTable {

    private static final String SELECT =
            "select id, project_id, name, description, lead from jira_component";

    private static final RowMapper<JiraComponent> COMPONENT =
            (row, number) ->
                    new JiraComponent(
                            row.getLong(1),
                            row.getLong(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5));

    private final JdbcTemplate jdbc;
    private final Remembered<Long, JiraComponent> components;

    public ComponentTable(JdbcTemplate jdbc, NodeMemory memory) {
        this.jdbc = jdbc;
        components =
                memory.part(
                        "component",
                        Long::valueOf,
                        id ->
                                jdbc.query(SELECT + " where id = ?", COMPONENT, id).stream()
                                        .findFirst());
        jdbc.query(SELECT, COMPONENT).forEach(each -> components.put(each.id(), each));
    }

    public List<JiraComponent> of(long projectId) {
        return components.all().stream()
                .filter(component -> component.projectId() == projectId)
                .toList();
    }

    public Optional<JiraComponent> byId(long id) {
        return components.get(id);
    }

    public JiraComponent insert(long projectId, String name, String description, String lead) {
        long id =
                Keys.insert(
                        jdbc,
                        "insert into jira_component (project_id, name, description, lead)"
                                + " values (?, ?, ?, ?)",
                        projectId,
                        name,
                        description,
                        lead);
        JiraComponent component = new JiraComponent(id, projectId, name, description, lead);
        components.put(id, component);
        return component;
    }

    public void delete(long id) {
        jdbc.update("delete from jira_component where id = ?", id);
        components.remove(id);
    }
}
