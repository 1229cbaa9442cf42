package io.rihla.workbench.applinks;

import java.util.Locale;

/** What can go wrong with a request on its way. */
public enum LinkFault {
    /** The connection is refused; the other side never hears of it. */
    CUT,
    /** It takes some time; longer than the caller waits is as good as never. */
    SLOW,
    /** Something in between answers with an error; the other side never hears of it. */
    STATUS,
    /** Something in between answers with a page, said to be JSON. */
    GARBAGE,
    /** It arrives twice. */
    DUPLICATE,
    /** It arrives, and its answer is lost. */
    LOSE_ANSWER,
    /** The caller hears nothing; it arrives after requests that were sent later. */
    DELAY,
    /** As {@link #DELAY}, but only when {@link LinkFaults#release} is called. */
    HOLD_BACK;

    /** Of a word such as {@code lose-answer}. */
    static LinkFault of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
