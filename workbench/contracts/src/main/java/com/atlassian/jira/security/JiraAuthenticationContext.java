package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Who the current thread works for.
 *
 * @evidence V8 S3 github.com/codescape/jira-scrum-poker@main (2026-02-16)
 */
public interface JiraAuthenticationContext {
    /**
     * The user, or null for anonymous.
     *
     * @evidence V8 S3 github.com/codescape/jira-scrum-poker@main (2026-02-16)
     */
    ApplicationUser getLoggedInUser();

    /**
     * @evidence V8 S3 github.com/codescape/jira-scrum-poker@main (2026-02-16)
     */
    boolean isLoggedInUser();
}
