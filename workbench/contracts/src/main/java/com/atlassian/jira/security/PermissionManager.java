package com.atlassian.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Who may do what.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface PermissionManager {
    /**
     * A null user is an anonymous visitor.
     *
     * @evidence V8 S14 github.com/alanmosely/basic-jira-development-panels@82e80239
     */
    boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user);

    /**
     * A null user is an anonymous visitor.
     *
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user);
}
