package io.rihla.view.soy;

import io.rihla.text.Dates;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * {@code rihlaDayTime(lang, '2026-11-22T09:05')}: a moment, in the reader's own time zone already,
 * as the language writes it.
 */
public final class DayTimeFunction extends WordFunction {

    private final Dates dates;

    /** For the build, which compiles templates outside any product. */
    public DayTimeFunction() {
        this(new Dates(new Texts()));
    }

    @Inject
    public DayTimeFunction(Dates dates) {
        super("rihlaDayTime", 2, 2);
        this.dates = dates;
    }

    @Override
    String words(TextLocale locale, @Nullable Object[] args) {
        return dates.dayTime(locale, LocalDateTime.parse(String.valueOf(args[0])));
    }
}
