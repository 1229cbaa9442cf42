package io.rihla.measures;

import io.rihla.documents.MapService;
import io.rihla.documents.Opened;
import io.rihla.documents.Viewer;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.KpiUse;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiFigure;
import io.rihla.kpi.KpiPeriod;
import io.rihla.kpi.KpiSpan;
import io.rihla.kpi.KpiTrend;
import io.rihla.kpi.KpiType;
import io.rihla.measures.UseFigures.Source;
import io.rihla.readings.ReadingStore;
import io.rihla.readings.Scale;
import io.rihla.readings.Series;
import io.rihla.readings.SeriesLine;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the KPIs of maps say. However many maps, uses, KPIs and readings there are, it takes the
 * same few statements: for the maps themselves, the definitions, the series, and one for each
 * length of period.
 */
public class Measures {

    private final MapService maps;
    private final Function<Collection<String>, Map<String, Kpi>> library;
    private final ReadingStore readings;
    private final Clock clock;

    /**
     * @param library gives those of some KPIs that are there, with one question
     */
    public Measures(
            MapService maps,
            Function<Collection<String>, Map<String, Kpi>> library,
            ReadingStore readings,
            Clock clock) {
        this.maps = maps;
        this.library = library;
        this.readings = readings;
        this.clock = clock;
    }

    /** What is said on those of these maps that somebody may see, in this order. */
    public List<MapMeasures> of(
            Viewer viewer, Collection<String> keys, Timeframe time, Portion portion) {
        return of(maps.openVisible(viewer, keys), time, portion);
    }

    /**
     * What is said on one map.
     *
     * @throws io.rihla.documents.NoSuchMap if there is none, or none for this person
     */
    public MapMeasures of(Viewer viewer, String key, Timeframe time) {
        return of(maps.open(viewer, key), time);
    }

    /** What is said on a map that somebody has opened: whoever opened it has the right to it. */
    public MapMeasures of(Opened<JourneyMap> opened, Timeframe time) {
        return of(List.of(opened), time, Portion.ALL).get(0);
    }

    /** What is said on maps that somebody has opened, in this order; likewise. */
    public List<MapMeasures> of(List<Opened<JourneyMap>> opened, Timeframe time) {
        return of(opened, time, Portion.ALL);
    }

    private List<MapMeasures> of(List<Opened<JourneyMap>> opened, Timeframe time, Portion portion) {
        Instant now = clock.instant();
        Set<Series> taken = portion.of(opened, time.periods());
        Map<Series, KpiUse> uses = new HashMap<>();
        Set<String> measured = new LinkedHashSet<>();
        for (Opened<JourneyMap> map : opened) {
            for (KpiUse use : map.document().kpiUses()) {
                Series series = Portion.series(map, use);
                if (taken.contains(series)) {
                    uses.put(series, use);
                    measured.add(map.head().key());
                }
            }
        }
        if (uses.isEmpty()) {
            return opened.stream().map(map -> measures(map, now, List.of(), portion)).toList();
        }
        Map<String, Kpi> kpis =
                library.apply(uses.values().stream().map(KpiUse::kpi).collect(Collectors.toSet()));
        Map<Series, List<SeriesLine>> lines =
                readings.series(measured).stream()
                        .collect(Collectors.groupingBy(SeriesLine::series));
        Sums sums = new Sums(readings, time, now);
        lines.forEach(
                (series, some) -> {
                    KpiUse use = uses.get(series);
                    Kpi kpi = use == null ? null : kpis.get(use.kpi());
                    if (kpi != null) {
                        some.stream()
                                .filter(line -> counts(line, kpi))
                                .forEach(line -> sums.want(line, kpi));
                    }
                });
        sums.ask();
        List<MapMeasures> measures = new ArrayList<>();
        for (Opened<JourneyMap> map : opened) {
            List<UseFigures> figures = new ArrayList<>();
            for (KpiUse use : map.document().kpiUses()) {
                Series series = Portion.series(map, use);
                if (uses.containsKey(series)) {
                    figures.add(
                            figures(
                                    use,
                                    Optional.ofNullable(kpis.get(use.kpi())),
                                    lines.getOrDefault(series, List.of()),
                                    sums));
                }
            }
            measures.add(measures(map, now, figures, portion));
        }
        return measures;
    }

    /** Whether the answers of a series are counted as the KPI counts them now. */
    private static boolean counts(SeriesLine line, Kpi kpi) {
        return line.scale() == Scale.of(kpi.measure().type());
    }

    private static UseFigures figures(
            KpiUse use, Optional<Kpi> kpi, List<SeriesLine> lines, Sums sums) {
        if (kpi.isEmpty()) {
            return new UseFigures(use, kpi, KpiPeriod.MONTH, List.of(), Source.NO_KPI);
        }
        boolean otherScale =
                !lines.isEmpty() && lines.stream().noneMatch(line -> counts(line, kpi.get()));
        boolean fromMap = lines.isEmpty() && kpi.get().measure().type() == KpiType.EXPERIENCE_SCORE;
        return new UseFigures(
                use,
                kpi,
                sums.period(kpi.get()),
                sums.figures(kpi.get(), lines),
                otherScale ? Source.ANOTHER_SCALE : fromMap ? Source.MAP : Source.READINGS);
    }

    /** With scores, and the KPIs that are scores themselves and nobody reads elsewhere. */
    private static MapMeasures measures(
            Opened<JourneyMap> map, Instant now, List<UseFigures> figures, Portion portion) {
        JourneyMap document = map.document();
        boolean all = figures.size() == document.kpiUses().size();
        Scores scores = all ? Scores.of(document, figures) : Scores.NONE;
        Set<String> taken =
                figures.stream().map(figure -> figure.use().id()).collect(Collectors.toSet());
        boolean more =
                document.kpiUses().stream()
                        .anyMatch(
                                use ->
                                        !taken.contains(use.id())
                                                && portion.wanted().test(document, use));
        List<UseFigures> scored =
                figures.stream()
                        .map(
                                use ->
                                        use.source() == Source.MAP
                                                ? scored(use, scores.of(use.use().subject()))
                                                : use)
                        .toList();
        return new MapMeasures(map, now, scored, scores, more);
    }

    private static UseFigures scored(UseFigures use, Optional<BigDecimal> score) {
        int last = use.periods().size() - 1;
        if (score.isEmpty() || last < 0 || !use.periods().get(last).running()) {
            return use;
        }
        KpiFigure figure =
                new KpiFigure(
                        use.kpi().orElseThrow().goal().judge(score.get()),
                        1,
                        score,
                        Optional.empty());
        KpiSpan span = use.periods().get(last).span();
        List<PeriodFigure> periods = new ArrayList<>(use.periods());
        periods.set(
                last,
                new PeriodFigure(
                        span,
                        true,
                        figure,
                        new KpiTrend(KpiTrend.Course.UNKNOWN, Optional.empty())));
        return new UseFigures(use.use(), use.kpi(), use.period(), periods, Source.MAP);
    }
}
