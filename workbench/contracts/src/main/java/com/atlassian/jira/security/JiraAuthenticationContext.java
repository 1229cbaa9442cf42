package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Whom the current thread works for.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface JiraAuthenticationContext {
    /**
     * Null for anonymous.
     *
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    ApplicationUser getLoggedInUser();

    /**
     * @evidence K the public Javadoc, not read again
     */
    void setLoggedInUser(ApplicationUser user);
}
