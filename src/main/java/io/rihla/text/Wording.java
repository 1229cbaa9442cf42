package io.rihla.text;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Texts, numbers and dates for one reader, so that code need not carry the language about. */
public final class Wording {

    private final Texts texts;
    private final Dates dates;
    private final TextLocale locale;

    public Wording(Texts texts, TextLocale locale) {
        this.texts = texts;
        this.dates = new Dates(texts);
        this.locale = locale;
    }

    /** The reader's language and digits. */
    public TextLocale locale() {
        return locale;
    }

    /** See {@link Texts#text}. */
    public String text(String key, Object... values) {
        return texts.text(locale.language(), key, values);
    }

    /** See {@link Texts#plural}. */
    public String plural(String key, Number number, Object... values) {
        return texts.plural(locale, key, number, values);
    }

    /** See {@link Numbers#format}. */
    public String number(Number number) {
        return Numbers.format(locale, number);
    }

    /** See {@link Dates#day}. */
    public String day(LocalDate day) {
        return dates.day(locale, day);
    }

    /** See {@link Dates#dayTime}. */
    public String dayTime(LocalDateTime moment) {
        return dates.dayTime(locale, moment);
    }
}
