package io.rihla.kpi;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One period: a day, a week, a month of a certain year.
 *
 * @param firstDay by which it is named
 * @param from its first moment
 * @param until the first moment after it; the same as {@code from} for a day that a place left out
 */
public record KpiSpan(LocalDate firstDay, Instant from, Instant until) {

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }
}
