package io.rihla.kpi;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Over which time readings are drawn together. Periods are those of the calendar in a time zone:
 * weeks begin on Monday (ISO 8601), a day may have 23 or 25 hours where clocks are changed.
 */
public enum KpiPeriod {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /**
     * The one period that a moment is in.
     *
     * @param zone whose calendar counts
     */
    public KpiSpan containing(Instant moment, ZoneId zone) {
        LocalDate first = firstDay(moment.atZone(zone).toLocalDate());
        // Where clocks go back over midnight, the date of a moment may be the day before again.
        while (!moment.isBefore(start(plus(first, 1), zone))) {
            first = plus(first, 1);
        }
        return span(first, zone);
    }

    /**
     * The last periods, the oldest first, the one that a moment is in at the end.
     *
     * @param number how many, at least 1
     */
    public List<KpiSpan> lastBefore(Instant moment, ZoneId zone, int number) {
        LocalDate newest = containing(moment, zone).firstDay();
        List<KpiSpan> spans = new ArrayList<>();
        for (int back = 0; back < number; back++) {
            spans.add(span(plus(newest, -back), zone));
        }
        Collections.reverse(spans);
        return List.copyOf(spans);
    }

    /** The period that follows another one of this kind. */
    public KpiSpan after(KpiSpan span, ZoneId zone) {
        return span(plus(span.firstDay(), 1), zone);
    }

    private KpiSpan span(LocalDate first, ZoneId zone) {
        return new KpiSpan(first, start(first, zone), start(plus(first, 1), zone));
    }

    private LocalDate firstDay(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private LocalDate plus(LocalDate first, long periods) {
        return switch (this) {
            case DAY -> first.plusDays(periods);
            case WEEK -> first.plusWeeks(periods);
            case MONTH -> first.plusMonths(periods);
            case QUARTER -> first.plusMonths(3 * periods);
            case YEAR -> first.plusYears(periods);
        };
    }

    /** Midnight, or the first moment of a day that has no midnight. */
    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
