package io.rihla.store;

import java.util.Collections;

/** Question marks for statements that name several values. */
final class Marks {

    /**
     * How many values a statement names. Above it the statement leaves the condition out and its
     * caller looks at what comes back: databases take only so many.
     */
    static final int MOST = 500;

    private Marks() {}

    /** For instance {@code MAP_KEY IN (?, ?)}. */
    static String in(String column, int values) {
        return column + " IN (" + String.join(", ", Collections.nCopies(values, "?")) + ")";
    }
}
