package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/**
 * The people of the issue tracker.
 *
 * @evidence V8 S3 github.com/codescape/jira-scrum-poker@2bf38b1
 */
public interface UserManager {
    /**
     * Null when there is none.
     *
     * @evidence V8 S3 github.com/codescape/jira-scrum-poker@2bf38b1
     */
    ApplicationUser getUserByKey(String key);

    /**
     * Null when there is none.
     *
     * @evidence V8 S3 github.com/codescape/jira-scrum-poker@2bf38b1
     */
    ApplicationUser getUserByName(String name);
}
