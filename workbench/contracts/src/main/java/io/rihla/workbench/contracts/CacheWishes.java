package io.rihla.workbench.contracts;

import com.atlassian.cache.CacheSettings;

/**
 * What a plugin asked of a cache, for the host to read: the products keep this in classes of their
 * own.
 */
public final class CacheWishes implements CacheSettings {

    private boolean local;
    private boolean flushable;
    private boolean replicateViaCopy;
    private int maxEntries = Integer.MAX_VALUE;
    private long expireAfterWriteMillis;
    private long expireAfterAccessMillis;

    /** Whether each node keeps its own entries. */
    public boolean local() {
        return local;
    }

    /** Whether an administrator may empty the cache. */
    public boolean flushable() {
        return flushable;
    }

    /** Whether values travel between nodes; otherwise only the news that a key is stale. */
    public boolean replicateViaCopy() {
        return replicateViaCopy;
    }

    public int maxEntries() {
        return maxEntries;
    }

    /** Milliseconds after which an entry is dropped; 0 for never. */
    public long expireAfterWriteMillis() {
        return expireAfterWriteMillis;
    }

    /** Milliseconds without a read after which an entry is dropped; 0 for never. */
    public long expireAfterAccessMillis() {
        return expireAfterAccessMillis;
    }

    public void local(boolean wish) {
        local = wish;
    }

    public void flushable(boolean wish) {
        flushable = wish;
    }

    public void replicateViaCopy(boolean wish) {
        replicateViaCopy = wish;
    }

    public void maxEntries(int wish) {
        maxEntries = wish;
    }

    public void expireAfterWriteMillis(long wish) {
        expireAfterWriteMillis = wish;
    }

    public void expireAfterAccessMillis(long wish) {
        expireAfterAccessMillis = wish;
    }

    public CacheWishes copy() {
        CacheWishes copy = new CacheWishes();
        copy.local = local;
        copy.flushable = flushable;
        copy.replicateViaCopy = replicateViaCopy;
        copy.maxEntries = maxEntries;
        copy.expireAfterWriteMillis = expireAfterWriteMillis;
        copy.expireAfterAccessMillis = expireAfterAccessMillis;
        return copy;
    }
}
