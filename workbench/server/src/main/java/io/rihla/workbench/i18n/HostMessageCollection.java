package io.rihla.workbench.i18n;

import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.message.MessageCollection;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Messages in the order in which they were added. */
final class HostMessageCollection implements MessageCollection {

    private final List<Message> messages = new ArrayList<>();

    @Override
    public void addMessage(String key, Serializable... arguments) {
        messages.add(new HostMessage(key, arguments));
    }

    @Override
    public void addMessage(Message message) {
        messages.add(message);
    }

    @Override
    public boolean isEmpty() {
        return messages.isEmpty();
    }

    @Override
    public List<Message> getMessages() {
        return List.copyOf(messages);
    }
}
