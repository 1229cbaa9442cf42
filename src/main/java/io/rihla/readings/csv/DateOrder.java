package io.rihla.readings.csv;

/** How dates are written that do not begin with the year. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Nobody said, and the file does not show it: what could be either is refused. */
    UNKNOWN
}
