package com.atlassian.cache;

import java.util.Collection;

/**
 * What is worth keeping for a while.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface Cache<K, V> {
    /**
     * The value, loaded if there is a loader; else null.
     *
     * @evidence J S18
     *     docs.atlassian.com/atlassian-cache/2.4.2/apidocs/com/atlassian/cache/Cache.html
     */
    V get(K key);

    /**
     * The keys of this moment.
     *
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    Collection<K> getKeys();

    /**
     * @evidence J S18
     *     docs.atlassian.com/atlassian-cache/2.4.2/apidocs/com/atlassian/cache/Cache.html
     */
    void put(K key, V value);

    /**
     * @evidence J S18
     *     docs.atlassian.com/atlassian-cache/2.4.2/apidocs/com/atlassian/cache/Cache.html
     */
    void remove(K key);

    /**
     * @evidence J S18
     *     docs.atlassian.com/atlassian-cache/2.4.2/apidocs/com/atlassian/cache/Cache.html
     */
    void removeAll();
}
