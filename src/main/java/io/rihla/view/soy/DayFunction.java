package io.rihla.view.soy;

import io.rihla.text.Dates;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code rihlaDay(lang, '2026-11-22')}: a day as the language writes it. */
public final class DayFunction extends WordFunction {

    private final Dates dates;

    /** For the build, which compiles templates outside any product. */
    public DayFunction() {
        this(new Dates(new Texts()));
    }

    @Inject
    public DayFunction(Dates dates) {
        super("rihlaDay", 2, 2);
        this.dates = dates;
    }

    @Override
    String words(TextLocale locale, @Nullable Object[] args) {
        return dates.day(locale, LocalDate.parse(String.valueOf(args[0])));
    }
}
