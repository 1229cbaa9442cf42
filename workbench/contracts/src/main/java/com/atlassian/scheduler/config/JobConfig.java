package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Map;

/**
 * Which runner, when, and on how many nodes; each wither gives a copy.
 *
 * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
 */
public final class JobConfig {
    private final JobRunnerKey key;
    private final Schedule schedule;
    private final RunMode mode;
    private final Map<String, Serializable> parameters;

    private JobConfig(
            JobRunnerKey key,
            Schedule schedule,
            RunMode mode,
            Map<String, Serializable> parameters) {
        this.key = key;
        this.schedule = schedule;
        this.mode = mode;
        this.parameters = parameters;
    }

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    public static JobConfig forJobRunnerKey(JobRunnerKey key) {
        return new JobConfig(
                key, Schedule.forInterval(0, null), RunMode.RUN_ONCE_PER_CLUSTER, Map.of());
    }

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    public JobConfig withSchedule(Schedule changed) {
        return new JobConfig(key, changed, mode, parameters);
    }

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    public JobConfig withRunMode(RunMode changed) {
        return new JobConfig(key, schedule, changed, parameters);
    }

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    public JobConfig withParameters(Map<String, Serializable> changed) {
        return new JobConfig(key, schedule, mode, Map.copyOf(changed));
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

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    public Map<String, Serializable> getParameters() {
        return parameters;
    }
}
