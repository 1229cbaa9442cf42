package io.rihla.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/**
 * How days and times are written, in this one place. Years, days and hours are Gregorian and of 24
 * hours in every language; the names of the months and the order of the parts are texts.
 */
@Component
public final class Dates {

    private final Texts texts;

    public Dates(Texts texts) {
        this.texts = texts;
    }

    /** A day, such as 22 Nov 2026. */
    public String day(TextLocale locale, LocalDate day) {
        Language language = locale.language();
        String month = texts.text(language, "rihla.date.month." + day.getMonthValue());
        return texts.text(
                language,
                "rihla.date.day",
                locale.digits().of(Integer.toString(day.getDayOfMonth())),
                month,
                locale.digits().of(Integer.toString(day.getYear())));
    }

    /** A time of day to the minute, such as 09:05. */
    public String time(TextLocale locale, LocalTime time) {
        String written = twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
        return locale.digits().of(written);
    }

    /** A moment in the reader's own time zone, to the minute. */
    public String dayTime(TextLocale locale, LocalDateTime moment) {
        return texts.text(
                locale.language(),
                "rihla.date.day-time",
                day(locale, moment.toLocalDate()),
                time(locale, moment.toLocalTime()));
    }

    private static String twoDigits(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }
}
