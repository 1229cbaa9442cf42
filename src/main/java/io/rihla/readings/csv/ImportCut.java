package io.rihla.readings.csv;

import java.io.IOException;

/** A file that was read no further; what was read of it until then is kept. */
public final class ImportCut extends IOException {

    private static final long serialVersionUID = 1;

    private final boolean large;

    ImportCut(boolean large) {
        super(large ? "The file is too large" : "The file takes too long");
        this.large = large;
    }

    /** Whether there was too much of it; else it took too long, and can be gone on with. */
    public boolean large() {
        return large;
    }
}
