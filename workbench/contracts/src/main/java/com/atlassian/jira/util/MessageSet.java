package com.atlassian.jira.util;

import java.util.Set;

/**
 * Errors and warnings for a person to read.
 *
 * @evidence V8 S3 github.com/codescape/jira-scrum-poker@2bf38b1
 */
public interface MessageSet {
    /**
     * @evidence OSS github.com/billikill/atlassian@118ef66
     */
    void addErrorMessage(String message);

    /**
     * @evidence OSS github.com/atlascommunity/jira-plugins-groovy LinkedIssuesOfRemoteFunction.java
     */
    void addWarningMessage(String message);

    /**
     * @evidence K the public Javadoc, not read again
     */
    Set<String> getErrorMessages();
}
