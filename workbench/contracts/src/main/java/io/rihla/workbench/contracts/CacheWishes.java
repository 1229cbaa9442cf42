package io.rihla.workbench.contracts;

import com.atlassian.cache.CacheSettings;

/**
 * What a plugin asked of a cache, for the host to read: the products keep this in classes of their
 * own.
 *
 * @param expireAfterWriteMillis milliseconds after which an entry is dropped; 0 for never
 */
public record CacheWishes(long expireAfterWriteMillis) implements CacheSettings {}
