package io.rihla.archive;

/** What became of one thing in an archive. */
public enum Outcome {
    IMPORTED,
    /** It was there already, and stays as it is there. */
    LEFT,
    REFUSED
}
