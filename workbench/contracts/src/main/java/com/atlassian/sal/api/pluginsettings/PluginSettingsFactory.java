package com.atlassian.sal.api.pluginsettings;

/**
 * Makes the small key-value stores that the product keeps.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface PluginSettingsFactory {
    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    PluginSettings createGlobalSettings();
}
