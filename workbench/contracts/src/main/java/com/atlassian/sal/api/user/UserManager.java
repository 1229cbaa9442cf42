package com.atlassian.sal.api.user;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Who is asking, and what they may do.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface UserManager {
    /**
     * The current user, or null when nobody is logged in.
     *
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    UserProfile getRemoteUser();

    /**
     * @evidence V8 S10 github.com/collabsoft-net/atlassian-connect-polyfill@d13c729
     */
    UserProfile getRemoteUser(HttpServletRequest request);

    /**
     * The current user's key, or null when nobody is logged in.
     *
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    UserKey getRemoteUserKey();

    /**
     * @evidence K the public Javadoc, not read again
     */
    UserKey getRemoteUserKey(HttpServletRequest request);

    /**
     * @evidence J8 S9 docs.atlassian.com/ConfluenceServer/javadoc/8.8.0
     */
    UserProfile getUserProfile(UserKey userKey);

    /**
     * @evidence J8 S9 docs.atlassian.com/ConfluenceServer/javadoc/8.8.0
     */
    UserProfile getUserProfile(String username);

    /**
     * @evidence J8 S9 docs.atlassian.com/ConfluenceServer/javadoc/8.8.0
     */
    boolean isUserInGroup(UserKey userKey, String group);

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    boolean isSystemAdmin(UserKey userKey);

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    boolean isAdmin(UserKey userKey);
}
