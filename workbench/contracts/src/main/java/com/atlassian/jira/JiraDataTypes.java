package com.atlassian.jira;

import io.rihla.workbench.contracts.NamedDataType;

/**
 * The kinds of values that search functions give.
 *
 * @evidence V8 S3 github.com/codescape/jira-scrum-poker@2bf38b1
 */
public final class JiraDataTypes {
    /**
     * Issues, by id.
     *
     * @evidence V8 S3 github.com/codescape/jira-scrum-poker@2bf38b1
     */
    public static final JiraDataType ISSUE = new NamedDataType("com.atlassian.jira.issue.Issue");

    private JiraDataTypes() {}
}
