package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;

/**
 * As whom a search runs.
 *
 * @evidence V8 S3 github.com/codescape/jira-scrum-poker@2bf38b1
 */
public interface QueryCreationContext {
    /**
     * Null for someone who has not logged in.
     *
     * @evidence OSS github.com/atlascommunity/jira-plugins-groovy IssueFieldMatch.java
     */
    ApplicationUser getApplicationUser();
}
