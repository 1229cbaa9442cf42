package io.rihla.kpi;

/** What durations are counted in. */
public enum DurationUnit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH
}
