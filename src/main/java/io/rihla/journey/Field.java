package io.rihla.journey;

/** What of an element an edit can write, or can need to find in place. */
public enum Field {
    /**
     * Whether the element itself bears the mark of deletion: {@code present} or {@code deleted}.
     */
    EXISTENCE,
    /** That the element and everything it stands in are there. Needed by edits, written by none. */
    VISIBLE,
    /** Its parents' ids and its rank, divided by spaces. */
    PLACE,
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
    INTERESTS,
    PAINS,
    BUYING_REASONS,
    NEEDS,
    MOTIVATIONS,
    DEMOGRAPHICS,
    LIFESTYLE,
    BEHAVIOUR,
    BACK_STORY,
    FOUND_US,
    FIRST_EXPERIENCE,
    PURCHASE_DRIVERS,
    NOTE,
    KIND,
    CHANNELS,
    FEELING,
    MOMENT_OF_TRUTH,
    DECISION_POINT,
    DEPARTMENT,
    SEVERITY,
    /** Whom of a map's personas it concerns. */
    PERSONAS,
    LIFE,
    KEY_STAGE,
    HIDDEN,
    STATE,
    LANGUAGES,
    SEGMENTS,
    PRIORITY,
    PICTURE,
    MERGED_INTO,
    DATE,
    LINK,
    SAMPLE_SIZE,
    GOAL_REACHED,
    OWNER,
    EXTRA;

    /** The field's name in JSON and in message keys, such as {@code key-stage}. */
    public String id() {
        return EnumIds.id(this);
    }
}
