package com.atlassian.user;

/**
 * Somebody who has an account.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface User {
    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    String getFullName();

    /**
     * @evidence K the public Javadoc, not read again
     */
    String getName();
}
