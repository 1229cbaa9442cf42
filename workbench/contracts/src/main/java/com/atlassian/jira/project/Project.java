package com.atlassian.jira.project;

/**
 * A project.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface Project {
    /**
     * @evidence K the public Javadoc, not read again
     */
    String getKey();
}
