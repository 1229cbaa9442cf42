package com.atlassian.scheduler.config;

/**
 * A schedule by a cron expression.
 *
 * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
 */
public final class CronScheduleInfo {
    private final String expression;

    CronScheduleInfo(String expression) {
        this.expression = expression;
    }

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    public String getCronExpression() {
        return expression;
    }
}
