package com.atlassian.jira.issue.resolution;

/**
 * Why an issue needs no more work.
 *
 * @evidence K the public Javadoc, not read again
 */
public interface Resolution {
    /**
     * @evidence K the public Javadoc, not read again
     */
    String getName();
}
