package io.rihla.text;

import java.util.Optional;

/**
 * The language in which a reader gets our texts and the digits in which figures are written.
 * Regions play no part: how a date or a number looks is fixed for each language.
 *
 * @param digits always Latin outside Arabic
 */
public record TextLocale(Language language, Digits digits) {

    private static final String ARABIC_DIGITS = "-u-nu-arab";

    public TextLocale {
        if (language != Language.AR) {
            digits = Digits.LATIN;
        }
    }

    /** The language with Latin digits. */
    public static TextLocale of(Language language) {
        return new TextLocale(language, Digits.LATIN);
    }

    /**
     * The locale with exactly this tag, as {@link #tag()} writes it; empty for any other text. The
     * templates pass their language as such a tag.
     */
    public static Optional<TextLocale> ofTag(String tag) {
        if (tag.endsWith(ARABIC_DIGITS)) {
            return Language.ofTag(tag.substring(0, tag.length() - ARABIC_DIGITS.length()))
                    .filter(language -> language == Language.AR)
                    .map(language -> new TextLocale(language, Digits.ARABIC_INDIC));
        }
        return Language.ofTag(tag).map(TextLocale::of);
    }

    /** The BCP 47 tag: {@code en}, {@code ar}, {@code ar-u-nu-arab} or {@code ro}. */
    public String tag() {
        return digits == Digits.LATIN ? language.tag() : language.tag() + ARABIC_DIGITS;
    }
}
