package com.atlassian.scheduler.config;

import java.util.Date;

/**
 * When a job runs.
 *
 * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
 */
public final class Schedule {
    private final IntervalScheduleInfo interval;
    private final CronScheduleInfo cron;

    private Schedule(IntervalScheduleInfo interval, CronScheduleInfo cron) {
        this.interval = interval;
        this.cron = cron;
    }

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        return new Schedule(new IntervalScheduleInfo(firstRunTime, intervalInMillis), null);
    }

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    public static Schedule forCronExpression(String expression) {
        return new Schedule(null, new CronScheduleInfo(expression));
    }

    /**
     * The interval, or null.
     *
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    public IntervalScheduleInfo getIntervalScheduleInfo() {
        return interval;
    }

    /**
     * The cron expression, or null.
     *
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    public CronScheduleInfo getCronScheduleInfo() {
        return cron;
    }
}
