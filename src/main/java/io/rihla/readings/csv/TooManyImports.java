package io.rihla.readings.csv;

/** As many files are being taken in as a node takes at once; later it works (503). */
public final class TooManyImports extends RuntimeException {

    private static final long serialVersionUID = 1;

    public TooManyImports() {
        super("Too many imports at once", null, false, false);
    }
}
