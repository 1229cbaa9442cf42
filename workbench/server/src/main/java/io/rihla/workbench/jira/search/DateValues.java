package io.rihla.workbench.jira.search;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as searches write them: no seconds, in the time zone of the person who searches. */
final class DateValues {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})([/-])(\\d{1,2})\\2(\\d{1,2})(?: (\\d{1,2}):(\\d{2}))?");

    private DateValues() {}

    /** The moment, or empty for anything that is no date. */
    static Optional<Instant> read(String text, ZoneId zone, Clock clock) {
        String date = text.strip();
        Matcher matcher = DATE.matcher(date);
        if (matcher.matches()) {
            return day(matcher, zone);
        }
        if (date.matches("-?\\d{1,17}")) {
            return Optional.of(Instant.ofEpochMilli(Long.parseLong(date)));
        }
        return DateOffset.isPeriod(date)
                ? Optional.of(DateOffset.plus(clock.instant().atZone(zone), date).toInstant())
                : Optional.empty();
    }

    static String problem(String text, String field) {
        return ("Date value '%s' for field '%s' is invalid. Valid formats include: 'yyyy/MM/dd"
                        + " HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period"
                        + " format e.g. '-5d', '4w 2d'.")
                .formatted(text, field);
    }

    private static Optional<Instant> day(Matcher parts, ZoneId zone) {
        try {
            return Optional.of(
                    LocalDateTime.of(
                                    number(parts.group(1)),
                                    number(parts.group(3)),
                                    number(parts.group(4)),
                                    number(parts.group(5)),
                                    number(parts.group(6)))
                            .atZone(zone)
                            .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
