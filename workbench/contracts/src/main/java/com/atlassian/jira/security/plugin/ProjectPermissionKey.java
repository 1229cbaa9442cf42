package com.atlassian.jira.security.plugin;

/**
 * Names a permission that projects grant.
 *
 * @evidence J7 S9
 *     docs.atlassian.com/jira/latest/com/atlassian/jira/permission/ProjectPermissions.html
 */
public class ProjectPermissionKey {
    private final String key;

    /**
     * @evidence K the public Javadoc, not read again
     */
    public ProjectPermissionKey(String permissionKey) {
        this.key = permissionKey;
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    public String permissionKey() {
        return key;
    }
}
