package io.rihla.workbench.jira.search;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Distances in time such as {@code -1d}, {@code "4w 2d"} or, in functions, {@code +1}. */
final class DateOffset {

    private static final Pattern ONE = Pattern.compile("\\s*([+-]?)(\\d{1,6})([yMwdhm])");
    private static final Pattern PERIOD =
            Pattern.compile("[+-]?\\d{1,6}[yMwdhm](\\s+\\d{1,6}[yMwdhm])*");
    private static final Pattern COUNT = Pattern.compile("[+-]?\\d{1,6}");

    private DateOffset() {}

    /** Whether this is what a function such as {@code startOfDay} takes. */
    static boolean isOffset(String text) {
        return isPeriod(text) || COUNT.matcher(text.strip()).matches();
    }

    /** Whether this is a distance from now, such as {@code -10m}. */
    static boolean isPeriod(String text) {
        return PERIOD.matcher(text.strip()).matches();
    }

    /** Minutes are m, months M; a sign counts for all that follows. */
    static ZonedDateTime plus(ZonedDateTime from, String period) {
        ZonedDateTime moved = from;
        long sign = 1;
        Matcher matcher = ONE.matcher(period);
        while (matcher.find()) {
            sign = matcher.group(1).isEmpty() ? sign : matcher.group(1).equals("-") ? -1 : 1;
            long count = sign * Long.parseLong(matcher.group(2));
            moved = moved.plus(count, unit(matcher.group(3).charAt(0)));
        }
        return moved;
    }

    /**
     * @param unit counts when the distance names none: day, week, month or year
     */
    static ZonedDateTime plus(ZonedDateTime from, String offset, String unit) {
        if (!COUNT.matcher(offset.strip()).matches()) {
            return plus(from, offset);
        }
        long count = Long.parseLong(offset.strip());
        return switch (unit) {
            case "week" -> from.plusWeeks(count);
            case "month" -> from.plusMonths(count);
            case "year" -> from.plusYears(count);
            default -> from.plusDays(count);
        };
    }

    private static ChronoUnit unit(char letter) {
        return switch (letter) {
            case 'y' -> ChronoUnit.YEARS;
            case 'M' -> ChronoUnit.MONTHS;
            case 'w' -> ChronoUnit.WEEKS;
            case 'd' -> ChronoUnit.DAYS;
            case 'h' -> ChronoUnit.HOURS;
            default -> ChronoUnit.MINUTES;
        };
    }
}
