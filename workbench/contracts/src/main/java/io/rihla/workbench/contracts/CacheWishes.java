package io.rihla.workbench.contracts;

import com.atlassian.cache.CacheSettings;

/**
 * What a plugin asked of a cache, for the host to read: the products keep this in classes of their
 * own.
 *
 * @param expireAfterWriteMillis milliseconds after which an entry is dropped; 0 for never
 * @param maxEntries how many a node keeps
 * @param local whether other nodes are not to know of its entries
 * @param copied whether other nodes get entries, and are not only told to drop theirs
 */
public record CacheWishes(
        long expireAfterWriteMillis, int maxEntries, boolean local, boolean copied)
        implements CacheSettings {}
