package io.rihla.measures;

import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiPeriod;
import io.rihla.kpi.KpiSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Over which periods figures are wanted: the last ones, or those that some days lie in.
 *
 * @param period the length of the periods; empty for each KPI's own
 * @param periods how many, 1 to {@value #MOST}; those between two days are cut to the newest ones
 * @param from the first day, in the KPI's time zone; empty for the last periods
 * @param to the last day; empty for today
 */
public record Timeframe(
        Optional<KpiPeriod> period, int periods, Optional<LocalDate> from, Optional<LocalDate> to) {

    /** The most periods that are looked at once. */
    public static final int MOST = 120;

    /** How many are looked at unless somebody says otherwise. */
    public static final int USUAL = 12;

    public Timeframe {
        if (periods < 1 || periods > MOST) {
            throw new IllegalArgumentException(periods + " periods");
        }
    }

    /** The last periods of each KPI, the running one among them. */
    public static Timeframe last(int periods) {
        return new Timeframe(Optional.empty(), periods, Optional.empty(), Optional.empty());
    }

    /** The length of the periods in which a KPI is looked at. */
    KpiPeriod period(Kpi kpi) {
        return period.orElse(kpi.period());
    }

    /**
     * The periods of a KPI, the oldest first, and before them one more, so that the first one has a
     * trend too.
     */
    List<KpiSpan> spans(Kpi kpi, Instant now) {
        KpiPeriod length = period(kpi);
        ZoneId zone = kpi.zone();
        Instant last = to.map(day -> middle(day, zone)).orElse(now);
        if (from.isEmpty()) {
            return length.lastBefore(last, zone, periods + 1);
        }
        Instant first = middle(from.get(), zone);
        Deque<KpiSpan> spans = new ArrayDeque<>(length.lastBefore(last, zone, periods + 1));
        while (spans.size() > 2 && second(spans).until().compareTo(first) <= 0) {
            spans.removeFirst();
        }
        return List.copyOf(spans);
    }

    private static KpiSpan second(Deque<KpiSpan> spans) {
        KpiSpan first = spans.removeFirst();
        KpiSpan second = spans.getFirst();
        spans.addFirst(first);
        return second;
    }

    private static Instant middle(LocalDate day, ZoneId zone) {
        return day.atTime(12, 0).atZone(zone).toInstant();
    }
}
