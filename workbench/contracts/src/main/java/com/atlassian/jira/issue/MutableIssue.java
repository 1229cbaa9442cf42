package com.atlassian.jira.issue;

/**
 * An issue that can be changed and then stored.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface MutableIssue extends Issue {}
