package io.rihla.readings.csv;

/** What separates whole numbers from their fractions in a file; Arabic's own sign always does. */
public enum DecimalMark {
    POINT,
    COMMA,
    /** Nobody said, and the file does not show it: what could be either is refused. */
    UNKNOWN
}
