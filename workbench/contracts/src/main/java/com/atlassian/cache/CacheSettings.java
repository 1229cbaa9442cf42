package com.atlassian.cache;

/**
 * How a cache should behave.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface CacheSettings {}
