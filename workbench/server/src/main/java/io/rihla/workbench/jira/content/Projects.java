package io.rihla.workbench.jira.content;

import io.rihla.workbench.jira.event.JiraChange;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.permission.Grant;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.permission.Subject;
import io.rihla.workbench.jira.store.ComponentTable;
import io.rihla.workbench.jira.store.GrantTable;
import io.rihla.workbench.jira.store.IssueTable;
import io.rihla.workbench.jira.store.ProjectTable;
import io.rihla.workbench.jira.store.SecurityTable;
import io.rihla.workbench.jira.store.VersionTable;
import io.rihla.workbench.product.UserGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All projects, and what each grants to whom. Nobody's rights are asked here. */
public final class Projects {

    private final ProjectTable table;
    private final GrantTable grants;
    private final IssueTable issues;
    private final VersionTable versions;
    private final ComponentTable components;
    private final SecurityTable security;
    private final Removal removal;
    private final Writing writing;

    Projects(
            ProjectTable table,
            GrantTable grants,
            IssueTable issues,
            VersionTable versions,
            ComponentTable components,
            SecurityTable security,
            Removal removal,
            Writing writing) {
        this.table = table;
        this.grants = grants;
        this.issues = issues;
        this.versions = versions;
        this.components = components;
        this.security = security;
        this.removal = removal;
        this.writing = writing;
    }

    public List<JiraProject> all() {
        return table.all();
    }

    public Optional<JiraProject> byId(long id) {
        return table.byId(id);
    }

    /** Case does not matter. */
    public Optional<JiraProject> byKey(String key) {
        return table.byKey(key);
    }

    public Optional<JiraProject> byIdOrKey(String idOrKey) {
        return idOrKey.matches("\\d{1,18}") ? byId(Long.parseLong(idOrKey)) : byKey(idOrKey);
    }

    /**
     * A new project that grants nothing to anybody yet.
     *
     * @param lead a user's key, or null
     */
    public JiraProject create(String key, String name, String lead) {
        if (!key.matches("[A-Z][A-Z0-9_]{1,9}")) {
            throw JiraException.invalid(
                    "projectKey",
                    "Project keys must start with an uppercase letter, followed by one or more"
                            + " uppercase alphanumeric characters.");
        }
        return writing.write(
                happened -> {
                    if (table.byKey(key).isPresent()) {
                        throw JiraException.invalid(
                                "projectKey", "A project with that project key already exists.");
                    }
                    if (table.all().stream().anyMatch(one -> one.name().equals(name))) {
                        throw JiraException.invalid(
                                Map.of("projectName", "A project with that name already exists."));
                    }
                    return table.insert(key, name, "", lead);
                });
    }

    public JiraProject update(JiraProject project) {
        return writing.write(
                happened -> {
                    table.update(project);
                    return project;
                });
    }

    public List<Grant> grants(long projectId) {
        return grants.of(projectId);
    }

    /** Puts these in the place of all that the project granted. */
    public void grant(long projectId, List<Grant> lines) {
        writing.write(
                happened -> {
                    grants.replace(projectId, lines);
                    return true;
                });
    }

    /**
     * What a new project of the product grants: everybody with a licence may do everything, and
     * administrators administer it.
     */
    public void grantAsUsual(long projectId, UserGroups groups) {
        List<Grant> lines = new ArrayList<>();
        for (ProjectRight right : ProjectRight.values()) {
            boolean administering = right == ProjectRight.ADMINISTER_PROJECTS;
            lines.add(
                    new Grant(
                            right,
                            Subject.group(
                                    administering ? groups.administrators() : groups.licensed())));
        }
        grant(projectId, lines);
    }

    /** Takes the project with all its issues; of single issues nothing is told. */
    public void delete(long id) {
        writing.write(
                happened -> {
                    JiraProject project = table.byId(id).orElseThrow();
                    List<JiraIssue> inside =
                            issues.all().stream().filter(issue -> issue.projectId() == id).toList();
                    inside.forEach(removal::remove);
                    versions.of(id).forEach(version -> versions.delete(version.id()));
                    components.of(id).forEach(component -> components.delete(component.id()));
                    security.of(id).forEach(level -> security.delete(level.id()));
                    grants.replace(id, List.of());
                    table.delete(id);
                    return happened.add(new JiraChange.ProjectDeleted(project));
                });
    }
}
