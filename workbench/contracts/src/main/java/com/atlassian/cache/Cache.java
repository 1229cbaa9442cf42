package com.atlassian.cache;

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
