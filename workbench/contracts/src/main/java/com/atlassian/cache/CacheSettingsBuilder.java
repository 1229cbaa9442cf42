package com.atlassian.cache;

import io.rihla.workbench.contracts.CacheWishes;
import java.util.concurrent.TimeUnit;

/**
 * Says how a cache should behave.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public class CacheSettingsBuilder {
    private long expireAfterWriteMillis;
    private int maxEntries = Integer.MAX_VALUE;
    private boolean copied = true;

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    public CacheSettingsBuilder() {}

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    public CacheSettingsBuilder remote() {
        // Nobody has wanted a local one yet.
        return this;
    }

    /**
     * @evidence J S18
     *     docs.atlassian.com/atlassian-cache-api/2.9.0/atlassian-cache-api/apidocs/com/atlassian/cache/CacheSettingsBuilder.html
     */
    public CacheSettingsBuilder replicateViaCopy() {
        copied = true;
        return this;
    }

    /**
     * @evidence J S18
     *     docs.atlassian.com/atlassian-cache-api/2.9.0/atlassian-cache-api/apidocs/com/atlassian/cache/CacheSettingsBuilder.html
     */
    public CacheSettingsBuilder replicateViaInvalidation() {
        copied = false;
        return this;
    }

    /**
     * @evidence J S18
     *     docs.atlassian.com/atlassian-cache-api/2.9.0/atlassian-cache-api/apidocs/com/atlassian/cache/CacheSettingsBuilder.html
     */
    public CacheSettingsBuilder replicateAsynchronously() {
        // The host knows no other way.
        return this;
    }

    /**
     * @evidence J S18
     *     docs.atlassian.com/atlassian-cache-api/2.9.0/atlassian-cache-api/apidocs/com/atlassian/cache/CacheSettingsBuilder.html
     */
    public CacheSettingsBuilder maxEntries(int most) {
        maxEntries = most;
        return this;
    }

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    public CacheSettingsBuilder expireAfterWrite(long time, TimeUnit unit) {
        expireAfterWriteMillis = unit.toMillis(time);
        return this;
    }

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    public CacheSettings build() {
        return new CacheWishes(expireAfterWriteMillis, maxEntries, false, copied);
    }
}
