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
    SCENARIO;

    /** The same field among all fields. */
    public Field field() {
        return Field.valueOf(name());
    }

    /** Whether its texts are labels, which stay short, and not sentences. */
    public boolean isLabel() {
        return this == NAME || this == DURATION || this == PERSONA;
    }
}
