package com.atlassian.cache;

import java.util.Collection;

/**
 * What is worth keeping for a while.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface Cache<K, V> {
    /**
     * @evidence K the public Javadoc, not read again
     */
    String getName();

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    Collection<K> getKeys();

    /**
     * The value, loaded if there is a loader; else null.
     *
     * @evidence K the public Javadoc, not read again
     */
    V get(K key);

    /**
     * @evidence K the public Javadoc, not read again
     */
    void put(K key, V value);

    /**
     * @evidence K the public Javadoc, not read again
     */
    V putIfAbsent(K key, V value);

    /**
     * @evidence K the public Javadoc, not read again
     */
    void remove(K key);

    /**
     * @evidence K the public Javadoc, not read again
     */
    void removeAll();

    /**
     * @evidence K the public Javadoc, not read again
     */
    boolean containsKey(K key);
}
