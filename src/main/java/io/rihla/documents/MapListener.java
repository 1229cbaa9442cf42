package io.rihla.documents;

/** Wants to know of maps that have changed. */
@FunctionalInterface
public interface MapListener {

    /**
     * Something of a map is kept that others than its readers may have to know: its structure, a
     * name, a link, or that it is there at all. Called after the change was committed, by whoever
     * made it; it must be quick and throw nothing.
     */
    void changed(String key);
}
