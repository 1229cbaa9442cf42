package io.rihla.journey;

/** A field that holds a text in each of the map's languages. */
public enum TextField {
    NAME,
    DESCRIPTION,
    ENTRY,
    EXIT,
    DURATION,
    ACTIVITY,
    TEXT,
    SOLUTION,
    RECOVERY,
    GOAL,
    PERSONA,
    SCENARIO,
    ROLE,
    QUOTE,
    /** What interests the persona. */
    INTERESTS,
    /** What hurts. */
    PAINS,
    /** What makes the persona buy. */
    BUYING_REASONS,
    NEEDS,
    MOTIVATIONS,
    DEMOGRAPHICS,
    LIFESTYLE,
    BEHAVIOUR,
    BACK_STORY,
    /** How the persona found the company, and why they were looking. */
    FOUND_US,
    FIRST_EXPERIENCE,
    /** What drove the purchase in the end. */
    PURCHASE_DRIVERS,
    /** What a piece of evidence shows. */
    NOTE;

    /** The same field among all fields. */
    public Field field() {
        return Field.valueOf(name());
    }

    /** Whether its texts are labels, which stay short, and not sentences. */
    public boolean isLabel() {
        return this == NAME || this == DURATION || this == PERSONA || this == ROLE;
    }
}
