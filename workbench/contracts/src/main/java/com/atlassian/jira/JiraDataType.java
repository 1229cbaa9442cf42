package com.atlassian.jira;

/**
 * What the values of a search function are.
 *
 * @evidence V8 S3 github.com/codescape/jira-scrum-poker@2bf38b1
 */
public interface JiraDataType {}
