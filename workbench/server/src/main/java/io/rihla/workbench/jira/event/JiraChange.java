package io.rihla.workbench.jira.event;

import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.model.JiraVersion;

/** Something that happened and is stored. */
public sealed interface JiraChange {

    /**
     * Something happened to an issue.
     *
     * @param issue as it stands now; as it was last when it is deleted
     * @param author a user's key, or null for an anonymous visitor
     */
    record IssueChanged(IssueEventKind kind, JiraIssue issue, String author)
            implements JiraChange {}

    /** A version was released, or its release was taken back. No issue is touched by it. */
    record VersionReleased(JiraVersion version) implements JiraChange {}

    /** A version was added or changed otherwise. */
    record VersionChanged(JiraVersion version) implements JiraChange {}

    /** A version is gone. */
    record VersionDeleted(JiraVersion version) implements JiraChange {}

    /** A project is gone with all its issues, of which nothing is told one by one. */
    record ProjectDeleted(JiraProject project) implements JiraChange {}
}
