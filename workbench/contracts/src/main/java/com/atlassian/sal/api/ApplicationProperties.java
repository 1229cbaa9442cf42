package com.atlassian.sal.api;

/**
 * Which product this is and where it stands.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface ApplicationProperties {
    // Made by a call, so that the compiler reads the real product's value instead of writing ours
    // in.
    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    String PLATFORM_CONFLUENCE = String.valueOf("conf");

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    String getBaseUrl(UrlMode mode);

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    String getDisplayName();

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    String getPlatformId();
}
