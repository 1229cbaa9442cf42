package com.atlassian.sal.api;

import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;

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

    /**
     * @evidence OSS S8 github.com/mrdon/SAL
     */
    String getVersion();

    /**
     * @evidence OSS S8 github.com/mrdon/SAL
     */
    Date getBuildDate();

    /**
     * @evidence OSS S8 github.com/mrdon/SAL
     */
    String getBuildNumber();

    /**
     * @evidence V8 S2 github.com/deftdevs/bootstrapi@main (2026-08-22)
     */
    Optional<Path> getLocalHomeDirectory();

    /**
     * @evidence V8 S2 github.com/deftdevs/bootstrapi@main (2026-08-22)
     */
    Optional<Path> getSharedHomeDirectory();
}
