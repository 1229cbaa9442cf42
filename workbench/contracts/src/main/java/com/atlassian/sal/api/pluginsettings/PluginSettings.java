package com.atlassian.sal.api.pluginsettings;

/**
 * Keys of at most 100 characters with values of at most 99 000 characters.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface PluginSettings {
    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    Object get(String key);

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    Object put(String key, Object value);
}
