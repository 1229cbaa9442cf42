package io.rihla.workbench.jira.api;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.product.Users;

/** Makes the product's entities out of the tracker's values. */
public final class Entities {

    private final JiraContent content;
    private final Users users;

    public Entities(JiraContent content, Users users) {
        this.content = content;
        this.users = users;
    }

    public MutableIssue issue(JiraIssue issue) {
        return new IssueEntity(issue, this);
    }

    public Project project(JiraProject project) {
        return new ProjectEntity(project);
    }

    /** Null for null, and for someone who is gone. */
    public ApplicationUser user(String userKey) {
        return userKey == null
                ? null
                : users.byKey(userKey).map(HostApplicationUser::new).orElse(null);
    }

    JiraContent content() {
        return content;
    }
}
