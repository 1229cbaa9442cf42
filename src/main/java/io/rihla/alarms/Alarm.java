package io.rihla.alarms;

import io.rihla.readings.Series;
import java.time.Instant;

/**
 * That a KPI is in breach and an issue is there for it, or is being opened. While there is one, no
 * other issue is opened.
 *
 * @param since when the breach was found
 * @param issue the number of the issue in Jira; 0 while it is not known
 */
public record Alarm(Series series, Instant since, long issue) {

    /** By which the issue is found again when Jira's answer got lost. */
    public String label() {
        return "rihla-breach-"
                + series.map()
                + "-"
                + series.use()
                + "-"
                + Long.toString(since.toEpochMilli(), Character.MAX_RADIX);
    }
}
