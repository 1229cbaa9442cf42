package com.atlassian.cache;

/**
 * Makes caches.
 *
 * @evidence J S18 docs.atlassian.com/atlassian-cache-api/2.9.0
 */
public interface CacheFactory {
    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required);
}
