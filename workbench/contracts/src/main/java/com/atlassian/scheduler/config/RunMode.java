package com.atlassian.scheduler.config;

/**
 * On how many nodes a job runs, and whether it survives a restart.
 *
 * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
 */
public enum RunMode {
    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    RUN_ONCE_PER_CLUSTER,
    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    RUN_LOCALLY
}
