package com.atlassian.confluence.user;

/**
 * Who the current thread works for.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public class AuthenticatedUserThreadLocal {
    private static final ThreadLocal<ConfluenceUser> CURRENT = new ThreadLocal<>();

    private AuthenticatedUserThreadLocal() {}

    /**
     * The user, or null for anonymous.
     *
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    public static ConfluenceUser get() {
        return CURRENT.get();
    }

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    public static void set(ConfluenceUser user) {
        CURRENT.set(user);
    }

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    public static void reset() {
        CURRENT.remove();
    }
}
