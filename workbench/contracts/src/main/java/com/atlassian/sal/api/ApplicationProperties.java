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
     * @evidence OSS call sites of ApplicationProperties.PLATFORM_JIRA in clients of Atlassian's
     *     jira-rest-java-client; its value V8* S10 PlatformHelper
     *     github.com/collabsoft-net/atlassian-connect-polyfill@d13c729
     */
    String PLATFORM_JIRA = String.valueOf("jira");

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
