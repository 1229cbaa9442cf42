package com.atlassian.sal.api;

/**
 * Which address of the product is wanted.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public enum UrlMode {
    /**
     * @evidence K the public Javadoc, not read again
     */
    CANONICAL,
    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    ABSOLUTE,
    /**
     * @evidence K the public Javadoc, not read again
     */
    RELATIVE,
    /**
     * @evidence K the public Javadoc, not read again
     */
    RELATIVE_CANONICAL,
    /**
     * @evidence K the public Javadoc, not read again
     */
    AUTO
}
