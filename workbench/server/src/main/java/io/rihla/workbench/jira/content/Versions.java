package io.rihla.workbench.jira.content;

import io.rihla.workbench.jira.event.JiraChange;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraVersion;
import io.rihla.workbench.jira.store.IssueTable;
import io.rihla.workbench.jira.store.VersionTable;
import java.util.List;
import java.util.Optional;

/** Versions of projects. To release or rename one touches no issue. */
public final class Versions {

    private final VersionTable table;
    private final IssueTable issues;
    private final Writing writing;

    Versions(VersionTable table, IssueTable issues, Writing writing) {
        this.table = table;
        this.issues = issues;
        this.writing = writing;
    }

    /** From the oldest to the newest. */
    public List<JiraVersion> of(long projectId) {
        return table.of(projectId);
    }

    public Optional<JiraVersion> byId(long id) {
        return table.byId(id);
    }

    public Optional<JiraVersion> byName(long projectId, String name) {
        return of(projectId).stream()
                .filter(version -> version.name().equalsIgnoreCase(name))
                .findFirst();
    }

    public JiraVersion create(JiraVersion version) {
        return writing.write(
                happened -> {
                    check(version);
                    JiraVersion stored = table.insert(version);
                    happened.add(new JiraChange.VersionChanged(stored));
                    return stored;
                });
    }

    public JiraVersion update(JiraVersion version) {
        return writing.write(
                happened -> {
                    JiraVersion before = table.byId(version.id()).orElseThrow();
                    check(version);
                    table.update(version);
                    happened.add(
                            before.released() == version.released()
                                    ? new JiraChange.VersionChanged(version)
                                    : new JiraChange.VersionReleased(version));
                    return version;
                });
    }

    /** The version goes away, and out of the issues that named it. */
    public void delete(long id) {
        writing.write(
                happened -> {
                    JiraVersion version = table.byId(id).orElseThrow();
                    issues.all().stream()
                            .filter(
                                    issue ->
                                            issue.fixVersions().contains(id)
                                                    || issue.affectedVersions().contains(id))
                            .toList()
                            .forEach(issue -> issues.update(without(issue, id)));
                    table.delete(id);
                    return happened.add(new JiraChange.VersionDeleted(version));
                });
    }

    private JiraIssue without(JiraIssue issue, long version) {
        return issue.withFields(
                issue.fields()
                        .edit()
                        .fixVersions(others(issue.fixVersions(), version))
                        .affectedVersions(others(issue.affectedVersions(), version))
                        .done(),
                writing.now());
    }

    private static List<Long> others(List<Long> ids, long one) {
        return ids.stream().filter(id -> id != one).toList();
    }

    private void check(JiraVersion version) {
        if (version.name() == null || version.name().isBlank()) {
            throw JiraException.invalid("name", "You must specify a valid version name");
        }
        boolean taken =
                byName(version.projectId(), version.name())
                        .filter(other -> other.id() != version.id())
                        .isPresent();
        if (taken) {
            throw JiraException.invalid(
                    "name", "A version with this name already exists in this project.");
        }
    }
}
