package com.atlassian.plugin;

/**
 * A module's parameters do not make sense.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public class PluginParseException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * @evidence K the public Javadoc, not read again
     */
    public PluginParseException(String message) {
        super(message);
    }
}
