package io.rihla.workbench.i18n;

import com.atlassian.sal.api.message.Message;
import java.io.Serializable;

/** A text to be: its key and what goes into its places. */
final class HostMessage implements Message {

    private static final long serialVersionUID = 1;

    private final String key;
    private final Serializable[] arguments;

    HostMessage(String key, Serializable... arguments) {
        this.key = key;
        this.arguments = arguments.clone();
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public Serializable[] getArguments() {
        return arguments.clone();
    }
}
