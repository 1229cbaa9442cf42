package io.rihla.workbench.jira.api;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import io.rihla.workbench.jira.content.Issues;

/** Issues by id and key; nobody's rights are asked. */
public final class HostIssueManager implements IssueManager {

    private final Issues issues;
    private final Entities entities;

    public HostIssueManager(Issues issues, Entities entities) {
        this.issues = issues;
        this.entities = entities;
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return id == null ? null : issues.byId(id).map(entities::issue).orElse(null);
    }

    @Override
    public MutableIssue getIssueObject(String key) {
        return key == null ? null : issues.byKey(key).map(entities::issue).orElse(null);
    }
}
