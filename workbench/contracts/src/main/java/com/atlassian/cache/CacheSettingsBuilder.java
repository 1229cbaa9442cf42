package com.atlassian.cache;

import io.rihla.workbench.contracts.CacheWishes;
import java.util.concurrent.TimeUnit;

/**
 * Says how a cache should behave.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public class CacheSettingsBuilder {
    private final CacheWishes wishes = new CacheWishes();

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    public CacheSettingsBuilder() {}

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    public CacheSettingsBuilder remote() {
        wishes.local(false);
        return this;
    }

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-cache-api/2.9.0
     */
    public CacheSettingsBuilder local() {
        wishes.local(true);
        return this;
    }

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-cache-api/2.9.0
     */
    public CacheSettingsBuilder maxEntries(int most) {
        wishes.maxEntries(most);
        return this;
    }

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    public CacheSettingsBuilder expireAfterWrite(long time, TimeUnit unit) {
        wishes.expireAfterWriteMillis(unit.toMillis(time));
        return this;
    }

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    public CacheSettingsBuilder replicateViaCopy() {
        wishes.replicateViaCopy(true);
        return this;
    }

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    public CacheSettings build() {
        return wishes.copy();
    }
}
