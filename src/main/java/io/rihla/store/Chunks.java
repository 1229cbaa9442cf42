package io.rihla.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** Asks for many rows by their keys, with no more keys in a statement than databases take. */
final class Chunks {

    /** How many keys one statement names at most. */
    static final int SIZE = 500;

    private Chunks() {}

    /** Finds the rows of some keys. */
    @FunctionalInterface
    interface Find<R> {
        /**
         * @param in the end of a condition, such as {@code " IN (?, ?)"}
         */
        R[] rows(String in, Object... values);
    }

    static <R> List<R> find(Collection<? extends Comparable<?>> keys, Find<R> find) {
        List<Object> sorted = new ArrayList<>(new TreeSet<>(keys));
        List<R> found = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += SIZE) {
            List<Object> chunk = sorted.subList(from, Math.min(from + SIZE, sorted.size()));
            Collections.addAll(found, find.rows(" IN (" + marks(chunk) + ")", chunk.toArray()));
        }
        return found;
    }

    static String marks(List<?> keys) {
        return String.join(", ", Collections.nCopies(keys.size(), "?"));
    }
}
