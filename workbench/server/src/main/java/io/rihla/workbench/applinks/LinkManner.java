package io.rihla.workbench.applinks;

import java.util.Locale;

/** How requests over the link say for whom they come. */
public enum LinkManner {
    /** As the user of the same name. */
    IMPERSONATING,
    /** As the user who has allowed it on the other product's consent page. */
    OAUTH,
    /** As nobody. */
    ANONYMOUS,
    /** There is no link; requests that come over it are refused too. */
    NONE;

    /** Of a word such as {@code oauth}. */
    static LinkManner of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
