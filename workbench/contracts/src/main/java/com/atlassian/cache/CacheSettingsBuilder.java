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

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    public CacheSettingsBuilder() {}

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    public CacheSettingsBuilder remote() {
        // The host is one node, so that no other can hold what is stale here.
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
        return new CacheWishes(expireAfterWriteMillis);
    }
}
