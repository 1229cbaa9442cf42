package com.atlassian.activeobjects.external;

/**
 * Changes the data that a newer version of a plugin finds.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface ActiveObjectsUpgradeTask {
    /**
     * The version after this task.
     *
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    ModelVersion getModelVersion();

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
