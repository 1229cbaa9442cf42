package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;

/**
 * Who may do what in the wiki; null is the anonymous user.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface PermissionManager {
    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    boolean hasPermission(ConfluenceUser user, Permission permission, Object target);

    /**
     * @evidence V8 S15 github.com/ONLYOFFICE/onlyoffice-confluence@ab8d713
     */
    boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate);
}
