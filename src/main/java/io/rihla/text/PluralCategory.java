package io.rihla.text;

import java.util.Locale;

/** The plural categories of the CLDR, of which each language uses some. */
public enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** What a plural text's key ends in, such as {@code .few}. */
    public String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
