package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/**
 * A lock over all nodes, not to be taken twice by one thread.
 *
 * @evidence V8 S2 github.com/deftdevs/bootstrapi@main (2026-08-22)
 */
public interface ClusterLock extends Lock {}
