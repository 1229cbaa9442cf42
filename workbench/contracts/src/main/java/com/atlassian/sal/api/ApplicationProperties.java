package com.atlassian.sal.api;

/**
 * Which product this is and where it stands.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface ApplicationProperties {
    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    String getBaseUrl(UrlMode mode);

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    String getDisplayName();
}
