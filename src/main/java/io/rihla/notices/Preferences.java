package io.rihla.notices;

/**
 * What a person wants of notices.
 *
 * @param readUpTo the newest notice that they have read; 0 for none
 * @param watchEdited whether they watch each map that they edit
 */
public record Preferences(long readUpTo, boolean watchEdited) {

    /** Of somebody who has never said anything. */
    public static final Preferences DEFAULT = new Preferences(0, false);
}
