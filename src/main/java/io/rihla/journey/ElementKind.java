package io.rihla.journey;

/** What an element of a document is. */
public enum ElementKind {
    /**
     * The document itself, a persona too: its name, goal and owner are edited like an element's
     * fields.
     */
    MAP,
    STAGE,
    LANE,
    TOUCHPOINT,
    CARD,
    PAIN_POINT,
    ISSUE_LINK,
    /** What a persona stands on. */
    EVIDENCE
}
