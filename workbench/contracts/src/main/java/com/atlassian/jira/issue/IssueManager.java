package com.atlassian.jira.issue;

/**
 * All issues, whoever may see them.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface IssueManager {
    /**
     * Null when there is none.
     *
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    MutableIssue getIssueObject(Long id);

    /**
     * By the key of now or one of before a move; null when there is none.
     *
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    MutableIssue getIssueObject(String key);
}
