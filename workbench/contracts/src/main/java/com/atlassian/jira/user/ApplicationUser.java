package com.atlassian.jira.user;

/**
 * A person known to the issue tracker.
 *
 * @evidence V8 S3 github.com/codescape/jira-scrum-poker@2bf38b1
 */
public interface ApplicationUser {
    /**
     * Stays the same when the person is renamed.
     *
     * @evidence V8 S3 github.com/codescape/jira-scrum-poker@2bf38b1
     */
    String getKey();

    /**
     * What the person types to log in.
     *
     * @evidence V8 S3 github.com/codescape/jira-scrum-poker@2bf38b1
     */
    String getUsername();
}
