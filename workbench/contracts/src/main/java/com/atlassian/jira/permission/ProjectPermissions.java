package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/**
 * The permissions that each project knows.
 *
 * @evidence V8 S14 github.com/alanmosely/basic-jira-development-panels@82e80239
 */
public class ProjectPermissions {
    /**
     * @evidence V8 S14 github.com/alanmosely/basic-jira-development-panels@82e80239
     */
    public static final ProjectPermissionKey BROWSE_PROJECTS =
            new ProjectPermissionKey("BROWSE_PROJECTS");

    /**
     * @evidence J7 S9
     *     docs.atlassian.com/jira/latest/com/atlassian/jira/permission/ProjectPermissions.html
     */
    public static final ProjectPermissionKey LINK_ISSUES = new ProjectPermissionKey("LINK_ISSUES");

    /**
     * @evidence J7 S9
     *     docs.atlassian.com/jira/latest/com/atlassian/jira/permission/ProjectPermissions.html
     */
    public static final ProjectPermissionKey EDIT_ISSUES = new ProjectPermissionKey("EDIT_ISSUES");

    private ProjectPermissions() {}
}
