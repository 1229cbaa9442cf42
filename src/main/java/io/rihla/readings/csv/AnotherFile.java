package io.rihla.readings.csv;

/** An import that broke off cannot go on with a file that begins otherwise. */
public final class AnotherFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    public AnotherFile() {
        super("Not the file with which the import began", null, false, false);
    }
}
