package io.rihla.text;

import java.util.Locale;
import java.util.Optional;

/** A language that Rihla speaks, and in which a map may carry its labels. */
public enum Language {
    EN("en", Direction.LTR),
    AR("ar", Direction.RTL),
    RO("ro", Direction.LTR);

    private final String tag;
    private final Direction direction;

    Language(String tag, Direction direction) {
        this.tag = tag;
        this.direction = direction;
    }

    /** The BCP 47 tag, as HTML's {@code lang} attribute and the map format have it. */
    public String tag() {
        return tag;
    }

    /** The way lines of this language run. */
    public Direction direction() {
        return direction;
    }

    /** The language with exactly this tag; empty for any other text. */
    public static Optional<Language> ofTag(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The language of a locale, whatever its region; empty when Rihla does not speak it. */
    public static Optional<Language> ofLocale(Locale locale) {
        return ofTag(locale.getLanguage());
    }
}
