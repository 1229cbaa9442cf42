package io.rihla.journey;

/** How far a pain point is on its way out of the journey. */
public enum Life {
    /** Nobody has taken it up. */
    OPEN,
    PLANNED,
    IN_PROGRESS,
    FIXED,
    /** It was fixed and hurts again. */
    REGRESSED
}
