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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        (line.snapshots() ? ofLength.snapshots : ofLength.series).add(line.id());
        for (KpiSpan span : time.spans(kpi, now)) {
            ofLength.bounds.add(span.from());
            ofLength.bounds.add(span.until());
        }
    }

    /** Asks the store. */
    void ask() {
        asked.values()
                .forEach(
                        some -> {
                            List<Instant> bounds = List.copyOf(some.bounds);
                            some.tallies = readings.tallies(some.series, bounds);
                            some.newest = readings.newest(some.snapshots, bounds);
                        });
    }

    /**
     * The figures of a use.
     *
     * @param lines that of its answers and that of its snapshots, as far as they are there
     */
    List<PeriodFigure> figures(Kpi kpi, List<SeriesLine> lines) {
        List<PeriodFigure> figures = new ArrayList<>();
        KpiFigure before = KpiFigure.UNKNOWN;
        List<KpiSpan> spans = time.spans(kpi, now);
        for (KpiSpan span : spans) {
            Tally tally = tally(lines, kpi, span);
            KpiFigure figure = KpiFigure.of(kpi, Scale.of(kpi.measure().type()).sums(tally));
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

    /** A snapshot tells of all there is: nothing is added to the newest of a period. */
    private Tally tally(List<SeriesLine> lines, Kpi kpi, KpiSpan span) {
        Asked ofLength = asked.get(period(kpi));
        Tally all = Tally.NONE;
        Optional<Tally> newest = Optional.empty();
        for (SeriesLine line : lines) {
            if (ofLength == null || line.scale() != Scale.of(kpi.measure().type())) {
                continue;
            }
            if (line.snapshots()) {
                newest =
                        ofLength
                                .within(ofLength.newest.getOrDefault(line.id(), List.of()), span)
                                .stream()
                                .flatMap(Optional::stream)
                                .reduce((earlier, later) -> later);
            } else {
                for (Tally one :
                        ofLength.within(
                                ofLength.tallies.getOrDefault(line.id(), List.of()), span)) {
                    all = all.plus(one);
                }
            }
        }
        return newest.orElse(all);
    }

    /** All series that are looked at in periods of one length. */
    private static final class Asked {
        private final Set<Long> series = new HashSet<>();
        private final Set<Long> snapshots = new HashSet<>();
        private final TreeSet<Instant> bounds = new TreeSet<>();
        private Map<Long, List<Tally>> tallies = Map.of();
        private Map<Long, List<Optional<Tally>>> newest = Map.of();

        /** Of what was found between all bounds, that which lies in one period. */
        <T> List<T> within(List<T> found, KpiSpan span) {
            List<T> inside = new ArrayList<>();
            int at = 0;
            for (Instant bound : bounds) {
                if (at < found.size()
                        && !bound.isBefore(span.from())
                        && bound.isBefore(span.until())) {
                    inside.add(found.get(at));
                }
                at++;
            }
            return inside;
        }
    }
}
