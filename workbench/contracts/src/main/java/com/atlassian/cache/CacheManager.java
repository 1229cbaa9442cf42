package com.atlassian.cache;

/**
 * The product's caches.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface CacheManager extends CacheFactory {}
