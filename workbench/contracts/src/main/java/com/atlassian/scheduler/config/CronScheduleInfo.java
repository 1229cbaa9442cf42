package com.atlassian.scheduler.config;

import java.util.TimeZone;

/**
 * A schedule by a cron expression.
 *
 * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
 */
public final class CronScheduleInfo {
    private final String expression;
    private final TimeZone zone;

    CronScheduleInfo(String expression, TimeZone zone) {
        this.expression = expression;
        this.zone = zone;
    }

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    public String getCronExpression() {
        return expression;
    }

    /**
     * The time zone, or null for the product's.
     *
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    public TimeZone getTimeZone() {
        return zone;
    }
}
