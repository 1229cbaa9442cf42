package com.atlassian.jira.project.version;

/**
 * A version of a project.
 *
 * @evidence K the public Javadoc, not read again
 */
public interface Version {
    /**
     * @evidence K the public Javadoc, not read again
     */
    Long getId();

    /**
     * @evidence K the public Javadoc, not read again
     */
    String getName();
}
