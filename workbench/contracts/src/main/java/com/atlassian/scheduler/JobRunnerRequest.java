package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.util.Date;

/**
 * What a job may know of its run.
 *
 * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
 */
public interface JobRunnerRequest {
    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    Date getStartTime();

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    JobId getJobId();

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    JobConfig getJobConfig();

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    boolean isCancellationRequested();
}
