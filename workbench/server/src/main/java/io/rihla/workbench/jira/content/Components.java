package io.rihla.workbench.jira.content;

import io.rihla.workbench.jira.model.JiraComponent;
import io.rihla.workbench.jira.store.ComponentTable;
import java.util.List;
import java.util.Optional;

/** Components of projects. */
public final class Components {

    private final ComponentTable table;
    private final Writing writing;

    Components(ComponentTable table, Writing writing) {
        this.table = table;
        this.writing = writing;
    }

    public List<JiraComponent> of(long projectId) {
        return table.of(projectId);
    }

    public Optional<JiraComponent> byId(long id) {
        return table.byId(id);
    }

    public Optional<JiraComponent> byName(long projectId, String name) {
        return of(projectId).stream()
                .filter(component -> component.name().equalsIgnoreCase(name))
                .findFirst();
    }

    public JiraComponent create(long projectId, String name, String description, String lead) {
        return writing.write(
                happened -> {
                    if (name == null || name.isBlank()) {
                        throw JiraException.invalid(
                                "name", "The component name specified is invalid.");
                    }
                    if (byName(projectId, name).isPresent()) {
                        throw JiraException.invalid(
                                "name",
                                "A component with the name "
                                        + name
                                        + " already exists in this project.");
                    }
                    return table.insert(projectId, name, description, lead);
                });
    }
}
