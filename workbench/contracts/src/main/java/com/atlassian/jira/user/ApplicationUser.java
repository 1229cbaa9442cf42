package com.atlassian.jira.user;

/**
 * A user of the issue tracker.
 *
 * @evidence V8 S3 github.com/codescape/jira-scrum-poker@main (2026-02-16)
 */
public interface ApplicationUser {
    /**
     * @evidence V8 S3 github.com/codescape/jira-scrum-poker@main (2026-02-16)
     */
    String getKey();

    /**
     * @evidence V8 S3 github.com/codescape/jira-scrum-poker@main (2026-02-16)
     */
    Long getId();

    /**
     * @evidence V8 S3 github.com/codescape/jira-scrum-poker@main (2026-02-16)
     */
    String getUsername();

    /**
     * @evidence K the public Javadoc, not read again
     */
    String getDisplayName();

    /**
     * @evidence K the public Javadoc, not read again
     */
    String getEmailAddress();
}
