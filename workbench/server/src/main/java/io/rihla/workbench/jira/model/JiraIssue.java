package io.rihla.workbench.jira.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An issue as it stands.
 *
 * @param id stays when the issue moves
 * @param key the project's key and a number; changes when the issue moves
 * @param resolution an id, or null while the issue is open
 * @param resolved when the resolution was set; null while the issue is open
 */
public record JiraIssue(
        long id,
        String key,
        long projectId,
        IssueFields fields,
        String status,
        String resolution,
        Instant created,
        Instant updated,
        Instant resolved) {

    /** The number behind the project's key. */
    public long number() {
        return Long.parseLong(key.substring(key.lastIndexOf('-') + 1));
    }

    public boolean isResolved() {
        return resolution != null;
    }

    public String issueType() {
        return fields.issueType();
    }

    public String summary() {
        return fields.summary();
    }

    public String description() {
        return fields.description();
    }

    public String priority() {
        return fields.priority();
    }

    public String assignee() {
        return fields.assignee();
    }

    public String reporter() {
        return fields.reporter();
    }

    public LocalDate due() {
        return fields.due();
    }

    public Set<String> labels() {
        return fields.labels();
    }

    public List<Long> components() {
        return fields.components();
    }

    public List<Long> fixVersions() {
        return fields.fixVersions();
    }

    public List<Long> affectedVersions() {
        return fields.affectedVersions();
    }

    public Long securityLevel() {
        return fields.securityLevel();
    }

    public JiraIssue withFields(IssueFields now, Instant when) {
        return new JiraIssue(id, key, projectId, now, status, resolution, created, when, resolved);
    }

    public JiraIssue touched(Instant when) {
        return withFields(fields, when);
    }

    /** In another status; the resolution and its time are set or cleared together. */
    public JiraIssue inStatus(String now, String newResolution, Instant solved, Instant when) {
        return new JiraIssue(id, key, projectId, fields, now, newResolution, created, when, solved);
    }

    /** The same issue in another project. */
    public JiraIssue moved(String newKey, long newProject, IssueFields now, Instant when) {
        return new JiraIssue(
                id, newKey, newProject, now, status, resolution, created, when, resolved);
    }
}
