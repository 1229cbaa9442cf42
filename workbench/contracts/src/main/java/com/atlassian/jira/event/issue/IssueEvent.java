package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;

/**
 * Something happened to an issue.
 *
 * @evidence J7 S9 docs.atlassian.com/jira/server/com/atlassian/jira/event/issue/IssueEvent.html
 */
public abstract class IssueEvent {
    /**
     * As it stands now, or as it was last when it is deleted.
     *
     * @evidence J7 S9 docs.atlassian.com/jira/server/com/atlassian/jira/event/issue/IssueEvent.html
     */
    public abstract Issue getIssue();
}
