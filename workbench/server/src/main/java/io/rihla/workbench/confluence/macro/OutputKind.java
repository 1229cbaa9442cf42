package io.rihla.workbench.confluence.macro;

import java.util.Locale;

/** What a page is rendered for. */
public enum OutputKind {
    DISPLAY,
    PREVIEW,
    PDF,
    WORD,
    HTML_EXPORT,
    FEED,
    EMAIL;

    /** The word that macros are told. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isOnScreen() {
        return this == DISPLAY || this == PREVIEW;
    }
}
