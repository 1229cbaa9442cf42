package com.atlassian.beehive;

/**
 * Locks over all nodes.
 *
 * @evidence V8 S2 github.com/deftdevs/bootstrapi@main (2026-08-22)
 */
public interface ClusterLockService {
    /**
     * @evidence V8 S2 github.com/deftdevs/bootstrapi@main (2026-08-22)
     */
    ClusterLock getLockForName(String lockName);
}
