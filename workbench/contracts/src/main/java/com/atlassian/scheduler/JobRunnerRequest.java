package com.atlassian.scheduler;

/**
 * What a job may know of its run.
 *
 * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
 */
public interface JobRunnerRequest {}
