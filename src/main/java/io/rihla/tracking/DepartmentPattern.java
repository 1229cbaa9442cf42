package io.rihla.tracking;

/** What tells departments apart for those who do not see their colours. */
public enum DepartmentPattern {
    PLAIN,
    DOTS,
    STRIPES,
    BARS,
    CHECKS,
    RINGS
}
