package io.rihla.journey;

/** How far the repair of a pain point is. */
public enum Life {
    /** Nobody has taken it up. */
    OPEN,
    PLANNED,
    IN_PROGRESS,
    FIXED,
    /** It was fixed and hurts again. */
    REGRESSED
}
