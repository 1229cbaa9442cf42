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

    /** The device that macros are told: a page on a screen, or something without scripts. */
    public String device() {
        return "desktop";
    }

    boolean isOnScreen() {
        return this == DISPLAY || this == PREVIEW;
    }
}
