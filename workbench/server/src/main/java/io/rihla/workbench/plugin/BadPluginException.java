package io.rihla.workbench.plugin;

/** The file is no plugin that this product can take; the message is a sentence for the admin. */
public final class BadPluginException extends Exception {

    private static final long serialVersionUID = 1;

    public BadPluginException(String message) {
        super(message);
    }

    public BadPluginException(String message, Throwable cause) {
        super(message, cause);
    }
}
