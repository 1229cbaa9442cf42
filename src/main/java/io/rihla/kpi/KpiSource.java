package io.rihla.kpi;

/** What kind of evidence a KPI is: a journey needs both. */
public enum KpiSource {
    /** What people say: surveys, ratings. */
    QUALITATIVE,
    /** What people do: use, sales, time. */
    QUANTITATIVE
}
