package com.atlassian.sal.api.user;

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
     * The current user's key, or null when nobody is logged in.
     *
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    UserKey getRemoteUserKey();

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    boolean isAdmin(UserKey userKey);

    /**
     * What is known of a user, or null when there is none.
     *
     * @evidence J8 S9 docs.atlassian.com/ConfluenceServer/javadoc/8.8.0
     */
    UserProfile getUserProfile(UserKey userKey);
}
