package com.atlassian.scheduler.config;

import java.util.Date;

/**
 * A schedule of equal steps.
 *
 * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
 */
public final class IntervalScheduleInfo {
    private final Date first;
    private final long millis;

    IntervalScheduleInfo(Date first, long millis) {
        this.first = first;
        this.millis = millis;
    }

    /**
     * The first run, or null for as soon as possible.
     *
     * @evidence K the public Javadoc, not read again
     */
    public Date getFirstRunTime() {
        return first;
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    public long getIntervalInMillis() {
        return millis;
    }
}
