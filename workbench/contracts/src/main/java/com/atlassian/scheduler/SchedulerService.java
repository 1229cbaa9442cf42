package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;

/**
 * The product's clock.
 *
 * @evidence J10 S9 docs.atlassian.com/atlassian-bamboo/10.2.0
 */
public interface SchedulerService {
    /**
     * @evidence J10 S9 docs.atlassian.com/atlassian-bamboo/10.2.0
     */
    void registerJobRunner(JobRunnerKey key, JobRunner runner);

    /**
     * @evidence J10 S9 docs.atlassian.com/atlassian-bamboo/10.2.0
     */
    void unregisterJobRunner(JobRunnerKey key);

    /**
     * @evidence J10 S9 docs.atlassian.com/atlassian-bamboo/10.2.0
     */
    void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException;

    /**
     * @evidence J10 S9 docs.atlassian.com/atlassian-bamboo/10.2.0
     */
    void unscheduleJob(JobId id);
}
