package io.rihla.measures;

import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiFigure;
import io.rihla.kpi.KpiPeriod;
import io.rihla.kpi.KpiSpan;
import io.rihla.kpi.KpiSummary;
import io.rihla.kpi.KpiTrend;
import io.rihla.readings.ReadingStore;
import io.rihla.readings.Scale;
import io.rihla.readings.SeriesLine;
import io.rihla.readings.Tally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What many series come to, asked for with one statement for each length of period. Periods of
 * several time zones are cut at the bounds of all of them and put together again: sums are exact.
 */
final class Sums {

    private final ReadingStore readings;
    private final Timeframe time;
    private final Instant now;
    private final Map<KpiPeriod, Asked> asked = new EnumMap<>(KpiPeriod.class);

    Sums(ReadingStore readings, Timeframe time, Instant now) {
        this.readings = readings;
        this.time = time;
        this.now = now;
    }

    KpiPeriod period(Kpi kpi) {
        return time.period(kpi);
    }

    /** Asks for a series as well. */
    void want(SeriesLine line, Kpi kpi) {
        Asked ofLength = asked.computeIfAbsent(period(kpi), length -> new Asked());
        ofLength.series.put(line.id(), kpi);
        for (KpiSpan span : time.spans(kpi, now)) {
            ofLength.bounds.add(span.from());
            ofLength.bounds.add(span.until());
        }
    }

    /** Asks the store. */
    void ask() {
        asked.values()
                .forEach(
                        some ->
                                some.tallies =
                                        readings.tallies(
                                                some.series.keySet(), List.copyOf(some.bounds)));
    }

    /** The figures of a series, or of none. */
    List<PeriodFigure> figures(Kpi kpi, Optional<SeriesLine> line) {
        List<PeriodFigure> figures = new ArrayList<>();
        KpiFigure before = KpiFigure.UNKNOWN;
        List<KpiSpan> spans = time.spans(kpi, now);
        for (KpiSpan span : spans) {
            KpiFigure figure =
                    line.map(
                                    found ->
                                            KpiFigure.of(
                                                    kpi,
                                                    found.scale().sums(tally(found, kpi, span))))
                            .orElse(KpiFigure.UNKNOWN);
            boolean running = span.contains(now);
            figures.add(
                    new PeriodFigure(span, running, figure, trend(kpi, running, before, figure)));
            before = figure;
        }
        return figures.subList(1, figures.size());
    }

    /** What has been added up so far is not compared with a whole period. */
    private static KpiTrend trend(Kpi kpi, boolean running, KpiFigure before, KpiFigure figure) {
        return running && kpi.measure().summary() == KpiSummary.TOTAL
                ? new KpiTrend(KpiTrend.Course.UNKNOWN, Optional.empty())
                : KpiTrend.between(kpi, before, figure);
    }

    private Tally tally(SeriesLine line, Kpi kpi, KpiSpan span) {
        Asked ofLength = asked.get(period(kpi));
        if (ofLength == null || line.scale() != Scale.of(kpi.measure().type())) {
            return Tally.NONE;
        }
        List<Tally> tallies = ofLength.tallies.getOrDefault(line.id(), List.of());
        Tally all = Tally.NONE;
        int at = 0;
        for (Instant bound : ofLength.bounds) {
            if (at < tallies.size()
                    && !bound.isBefore(span.from())
                    && bound.isBefore(span.until())) {
                all = all.plus(tallies.get(at));
            }
            at++;
        }
        return all;
    }

    /** All series that are looked at in periods of one length. */
    private static final class Asked {
        private final Map<Long, Kpi> series = new HashMap<>();
        private final TreeSet<Instant> bounds = new TreeSet<>();
        private Map<Long, List<Tally>> tallies = Map.of();
    }
}
