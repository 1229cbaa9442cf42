package io.rihla.tracking;

/** How far a pain point is on its way out of the journey. */
public enum Life {
    OPEN,
    PLANNED,
    IN_PROGRESS,
    FIXED,
    REGRESSED
}
