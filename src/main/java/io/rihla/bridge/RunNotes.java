package io.rihla.bridge;

import java.time.Instant;
import java.util.Optional;

/** When background work was last done in this product, on whichever node, and what came of it. */
public interface RunNotes {

    /** What is noted. */
    enum Run {
        /** A hint came from Jira, or was given to Confluence; the count is of issues. */
        HINT,
        /** Recently changed issues were compared; the count is of repairs. */
        RECENT,
        /** All linked issues were compared; the count is of repairs. */
        ALL,
        /** The journey index was compared; the count is of maps that were sent again. */
        INDEX,
        /**
         * All issues were compared by the rules that tell departments; the count is their stamp.
         */
        RULES,
        /** The outbox was emptied; the count is of what was told. */
        OUTBOX
    }

    /**
     * A note.
     *
     * @param at when the work began that went through
     */
    record Note(Instant at, long count) {}

    void note(Run run, Instant at, long count);

    Optional<Note> last(Run run);
}
