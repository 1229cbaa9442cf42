package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.List;

/**
 * Messages in the order in which they were added.
 *
 * @evidence OSS S8 github.com/mrdon/SAL
 */
public interface MessageCollection {
    /**
     * @evidence OSS S8 github.com/mrdon/SAL
     */
    void addMessage(String key, Serializable... arguments);

    /**
     * @evidence OSS S8 github.com/mrdon/SAL
     */
    void addMessage(Message message);

    /**
     * @evidence OSS S8 github.com/mrdon/SAL
     */
    boolean isEmpty();

    /**
     * @evidence OSS S8 github.com/mrdon/SAL
     */
    List<Message> getMessages();
}
