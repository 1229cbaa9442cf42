package com.atlassian.jira.issue.status.category;

/**
 * How far along an issue is.
 *
 * @evidence K the public Javadoc, not read again
 */
public interface StatusCategory {
    /**
     * {@code new}, {@code indeterminate} or {@code done}.
     *
     * @evidence K the public Javadoc, not read again
     */
    String getKey();
}
