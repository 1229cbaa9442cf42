package com.atlassian.scheduler.config;

/**
 * Which runner, when, and on how many nodes; each wither gives a copy.
 *
 * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
 */
public final class JobConfig {
    private final JobRunnerKey key;
    private final Schedule schedule;

    private JobConfig(JobRunnerKey key, Schedule schedule) {
        this.key = key;
        this.schedule = schedule;
    }

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    public static JobConfig forJobRunnerKey(JobRunnerKey key) {
        return new JobConfig(key, Schedule.forInterval(0, null));
    }

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    public JobConfig withSchedule(Schedule changed) {
        return new JobConfig(key, changed);
    }

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    public JobConfig withRunMode(RunMode changed) {
        // The host is one node: once in the cluster and once on each node are the same there.
        return this;
    }

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    public JobRunnerKey getJobRunnerKey() {
        return key;
    }

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    public Schedule getSchedule() {
        return schedule;
    }
}
