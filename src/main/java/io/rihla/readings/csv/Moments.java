package io.rihla.readings.csv;

import io.rihla.readings.BadReading;
import io.rihla.readings.ReadingError;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people's programs write them: ISO 8601 and {@code 5.3.2026}, {@code 5/3/2026} with the
 * day or the month first, each with a time or without, in digits of any script.
 */
public final class Moments {

    private static final String TIME =
            "(?:[T ,\u060C]\\s*+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?"
                    + "\\s*+([AaPp][Mm]|[\u0635\u0645])?\\s*+(Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})" + TIME);

    /** No date needs as much, and looking at a text of any length would take its time. */
    private static final int LONGEST = 60;

    private static final int TIME_GROUP = 5;
    private static final int MONTHS = 12;

    private Moments() {}

    /**
     * The moment that a cell holds. A day without a time is its beginning; a time that a clock
     * change leaves out is the one after it.
     *
     * @param zone where clocks show these times, unless a cell says its own offset
     * @throws BadReading if it holds none, or one of two
     */
    public static Instant read(String cell, DateOrder order, ZoneId zone) {
        if (cell.length() > LONGEST) {
            throw new BadReading(ReadingError.BAD_DATE, "at", cell);
        }
        String text = Signs.plain(cell);
        if (text.isEmpty()) {
            throw new BadReading(ReadingError.NO_DATE, "at", "");
        }
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return moment(cell, first, number(first, 1), number(first, 3), number(first, 4), zone);
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (!last.matches()) {
            throw new BadReading(ReadingError.BAD_DATE, "at", cell);
        }
        int one = number(last, 1);
        int two = number(last, 3);
        DateOrder known = order == DateOrder.UNKNOWN ? own(last) : order;
        if (known == DateOrder.UNKNOWN && one != two) {
            throw new BadReading(ReadingError.AMBIGUOUS_DATE, "at", cell);
        }
        return known == DateOrder.MONTH_FIRST
                ? moment(cell, last, number(last, 4), one, two, zone)
                : moment(cell, last, number(last, 4), two, one, zone);
    }

    /** What a date gives away about the order in its file. */
    static Optional<DateOrder> hint(String cell) {
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher last = YEAR_LAST.matcher(Signs.plain(cell));
        return last.matches()
                ? Optional.of(own(last)).filter(order -> order != DateOrder.UNKNOWN)
                : Optional.empty();
    }

    /** Nobody who writes points between puts the month first. */
    private static DateOrder own(Matcher date) {
        if (number(date, 1) > MONTHS || date.group(2).equals(".")) {
            return DateOrder.DAY_FIRST;
        }
        return number(date, 3) > MONTHS ? DateOrder.MONTH_FIRST : DateOrder.UNKNOWN;
    }

    private static Instant moment(
            String cell, Matcher date, int year, int month, int day, ZoneId zone) {
        try {
            LocalDateTime local = LocalDateTime.of(LocalDate.of(year, month, day), time(date));
            String offset = date.group(TIME_GROUP + 5);
            return offset == null
                    ? local.atZone(zone).toInstant()
                    : local.toInstant(ZoneOffset.of(offset));
        } catch (DateTimeException impossible) {
            throw new BadReading(ReadingError.BAD_DATE, "at", cell);
        }
    }

    private static LocalTime time(Matcher date) {
        if (date.group(TIME_GROUP) == null) {
            return LocalTime.MIDNIGHT;
        }
        int hour = number(date, TIME_GROUP);
        String half = date.group(TIME_GROUP + 4);
        if (half != null) {
            if (hour < 1 || hour > MONTHS) {
                throw new DateTimeException("No hour of half a day: " + hour);
            }
            boolean after = half.equalsIgnoreCase("PM") || half.equals("\u0645");
            hour = hour % MONTHS + (after ? MONTHS : 0);
        }
        return LocalTime.of(
                hour,
                number(date, TIME_GROUP + 1),
                date.group(TIME_GROUP + 2) == null ? 0 : number(date, TIME_GROUP + 2),
                nanos(date.group(TIME_GROUP + 3)));
    }

    private static int nanos(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
