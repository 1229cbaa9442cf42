package io.rihla.workbench.jira.search;

import java.time.Instant;

/**
 * One value that a field is compared with, functions already called.
 *
 * @param text what was written or what a function gave
 * @param instant a moment that a function gave; otherwise null
 */
record Literal(String text, Instant instant) {

    static final Literal EMPTY = new Literal(null, null);

    static Literal of(String text) {
        return new Literal(text, null);
    }

    static Literal of(Instant instant) {
        return new Literal(String.valueOf(instant.toEpochMilli()), instant);
    }

    boolean isEmpty() {
        return text == null;
    }
}
