package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.status.category.StatusCategory;

/**
 * A step of the workflow.
 *
 * @evidence K the public Javadoc, not read again
 */
public interface Status {
    /**
     * @evidence K the public Javadoc, not read again
     */
    String getName();

    /**
     * @evidence K the public Javadoc, not read again
     */
    StatusCategory getStatusCategory();
}
