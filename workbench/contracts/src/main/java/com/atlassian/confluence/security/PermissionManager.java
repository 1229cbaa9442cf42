package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Iterator;
import java.util.List;

/**
 * Who may do what in the wiki; null is the anonymous user.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface PermissionManager {
    /**
     * The whole wiki.
     *
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    Object TARGET_APPLICATION = new Object();

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    boolean hasPermission(ConfluenceUser user, Permission permission, Object target);

    /**
     * @evidence V8 S15 github.com/ONLYOFFICE/onlyoffice-confluence@ab8d713
     */
    boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate);

    /**
     * @evidence J8 S9 docs.atlassian.com/ConfluenceServer/javadoc/8.8.0
     */
    <X> List<X> getPermittedEntities(
            ConfluenceUser user,
            Permission permission,
            Iterator<? extends X> objects,
            int maxResults);

    /**
     * @evidence V8* S13 github.com/mrkhachaturov/confluence-mcp-plugin@96ad7c8
     */
    boolean isConfluenceAdministrator(ConfluenceUser user);

    /**
     * @evidence K the public Javadoc, not read again
     */
    boolean isSystemAdministrator(ConfluenceUser user);
}
