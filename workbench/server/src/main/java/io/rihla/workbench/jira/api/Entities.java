package io.rihla.workbench.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.product.Users;

/** Makes the product's entities out of the tracker's values. */
public final class Entities {

    private final Users users;

    public Entities(Users users) {
        this.users = users;
    }

    public Issue issue(JiraIssue issue) {
        return new IssueEntity(issue);
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
}
