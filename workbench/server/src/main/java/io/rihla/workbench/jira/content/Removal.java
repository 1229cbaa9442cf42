package io.rihla.workbench.jira.content;

import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.store.CommentTable;
import io.rihla.workbench.jira.store.IssueTable;
import io.rihla.workbench.jira.store.LinkTable;
import io.rihla.workbench.jira.store.RemoteLinkTable;

/** Takes an issue away with all that hangs on it. */
record Removal(
        IssueTable issues, CommentTable comments, LinkTable links, RemoteLinkTable remoteLinks) {

    void remove(JiraIssue issue) {
        comments.deleteOf(issue.id());
        links.deleteOf(issue.id());
        remoteLinks.deleteOf(issue.id());
        issues.delete(issue);
    }
}
