package com.atlassian.cache;

/**
 * Finds the value for a key; the cache holds it weakly.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface CacheLoader<K, V> {
    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    V load(K key);
}
