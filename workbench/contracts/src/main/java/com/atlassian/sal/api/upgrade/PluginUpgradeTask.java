package com.atlassian.sal.api.upgrade;

import com.atlassian.sal.api.message.Message;
import java.util.Collection;

/**
 * Work to do once when a plugin reaches a build number.
 *
 * @evidence V8 S3 github.com/codescape/jira-scrum-poker@main (2026-02-16)
 */
public interface PluginUpgradeTask {
    /**
     * @evidence V8 S3 github.com/codescape/jira-scrum-poker@main (2026-02-16)
     */
    int getBuildNumber();

    /**
     * @evidence V8 S3 github.com/codescape/jira-scrum-poker@main (2026-02-16)
     */
    String getShortDescription();

    /**
     * Returns nothing or null for success; throwing means to try again later.
     *
     * @evidence V8 S3 github.com/codescape/jira-scrum-poker@main (2026-02-16)
     */
    Collection<Message> doUpgrade() throws Exception;

    /**
     * @evidence V8 S3 github.com/codescape/jira-scrum-poker@main (2026-02-16)
     */
    String getPluginKey();
}
