package io.rihla.text;

/** The way lines of a language run. */
public enum Direction {
    LTR,
    RTL;

    /** The value of HTML's {@code dir} attribute. */
    public String html() {
        return this == RTL ? "rtl" : "ltr";
    }
}
