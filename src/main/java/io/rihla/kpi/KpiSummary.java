package io.rihla.kpi;

/** What the readings of a period become. */
public enum KpiSummary {
    /** What the type's formula makes of them: a mean, a share, a balance. */
    MEAN,
    /** All of them added up, such as what was saved in a quarter. */
    TOTAL
}
