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
}
