package com.atlassian.scheduler;

/**
 * The work that a schedule starts.
 *
 * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
 */
public interface JobRunner {
    /**
     * Returning null means success.
     *
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    JobRunnerResponse runJob(JobRunnerRequest request);
}
