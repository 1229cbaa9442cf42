package com.atlassian.jira.issue;

import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.sql.Timestamp;

/**
 * An issue as it stood when it was asked for.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface Issue {
    /**
     * Stays when the issue moves.
     *
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    Long getId();

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    String getKey();

    /**
     * @evidence J7 S9 docs.atlassian.com/jira/latest/com/atlassian/jira/issue/Issue.html
     */
    String getSummary();

    /**
     * @evidence J7 S9 docs.atlassian.com/jira/latest/com/atlassian/jira/issue/Issue.html
     */
    Status getStatus();

    /**
     * Null while the issue is open.
     *
     * @evidence J7 S9 docs.atlassian.com/jira/latest/com/atlassian/jira/issue/Issue.html
     */
    Resolution getResolution();

    /**
     * @evidence J7 S9 docs.atlassian.com/jira/latest/com/atlassian/jira/issue/Issue.html
     */
    Timestamp getCreated();

    /**
     * Null when nobody said.
     *
     * @evidence J7 S9 docs.atlassian.com/jira/latest/com/atlassian/jira/issue/Issue.html
     */
    Timestamp getDueDate();

    /**
     * Null while the issue is open.
     *
     * @evidence J7 S9 docs.atlassian.com/jira/latest/com/atlassian/jira/issue/Issue.html
     */
    Timestamp getResolutionDate();
}
