package io.rihla.readings.csv;

/** There is no such import, or the map it is for is hidden from this person. */
public final class NoSuchImport extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NoSuchImport(long id) {
        super("No such import: " + id);
    }
}
