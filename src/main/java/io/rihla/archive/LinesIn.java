package io.rihla.archive;

import com.fasterxml.jackson.databind.JsonNode;

/** Takes in the lines of one file of an archive. */
interface LinesIn {

    /**
     * Takes in one line and counts what became of it.
     *
     * @throws RuntimeException if this line cannot be taken in; it is then counted by the caller
     */
    void take(JsonNode line);

    /** Whether a line is one of those that are counted, and not one that others refer to. */
    default boolean isCounted(JsonNode line) {
        return true;
    }

    /** After the last line. */
    default void end() {}
}
