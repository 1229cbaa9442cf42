package com.atlassian.webresource.api;

/**
 * How much of an address to write.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public enum UrlMode {
    /**
     * @evidence K the public Javadoc, not read again
     */
    RELATIVE,
    /**
     * @evidence K the public Javadoc, not read again
     */
    ABSOLUTE,
    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    AUTO
}
