package io.rihla.kpi;

/** Which way a figure should go. */
public enum KpiDirection {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER
}
