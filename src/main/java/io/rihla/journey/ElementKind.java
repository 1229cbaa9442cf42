package io.rihla.journey;

/** What an element of a map is. */
public enum ElementKind {
    /** The map itself: its name, goal, persona and owner are edited like an element's fields. */
    MAP,
    STAGE,
    LANE,
    TOUCHPOINT,
    CARD,
    PAIN_POINT,
    ISSUE_LINK
}
