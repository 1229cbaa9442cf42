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
    /** That a KPI is measured. */
    KPI_USE,
    /** One of those for whom a map is made. */
    MAP_PERSONA,
    /** How one of them feels at a touchpoint. */
    PERSONA_FEELING,
    /** What a persona stands on. */
    EVIDENCE;

    /**
     * Whether it is a trait of what it hangs on rather than something that people read, compare and
     * speak about by itself.
     */
    public boolean attached() {
        return this == ISSUE_LINK || this == KPI_USE || this == PERSONA_FEELING;
    }
}
