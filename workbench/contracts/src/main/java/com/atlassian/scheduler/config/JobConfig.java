package com.atlassian.scheduler.config;

/**
 * Which runner, when, and on how many nodes; each wither gives a copy.
 *
 * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
 */
public final class JobConfig {
    private final JobRunnerKey key;
    private final Schedule schedule;
    private final RunMode mode;

    private JobConfig(JobRunnerKey key, Schedule schedule, RunMode mode) {
        this.key = key;
        this.schedule = schedule;
        this.mode = mode;
    }

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    public static JobConfig forJobRunnerKey(JobRunnerKey key) {
        return new JobConfig(key, Schedule.forInterval(0, null), RunMode.RUN_ONCE_PER_CLUSTER);
    }

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    public JobConfig withSchedule(Schedule changed) {
        return new JobConfig(key, changed, mode);
    }

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    public JobConfig withRunMode(RunMode changed) {
        return new JobConfig(key, schedule, changed);
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

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    public RunMode getRunMode() {
        return mode;
    }
}
