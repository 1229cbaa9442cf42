package io.rihla.store;

import static io.rihla.store.Desk.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.documents.Viewer;
import io.rihla.journey.Addition;
import io.rihla.journey.Change;
import io.rihla.journey.ElementRef;
import io.rihla.journey.Feeling;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.KpiUse;
import io.rihla.journey.MapEdit;
import io.rihla.journey.Rank;
import io.rihla.journey.TouchpointChange;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiDirection;
import io.rihla.kpi.KpiLibrary;
import io.rihla.kpi.KpiMeasure;
import io.rihla.kpi.KpiPeriod;
import io.rihla.kpi.KpiSource;
import io.rihla.kpi.KpiStatus;
import io.rihla.kpi.KpiSummary;
import io.rihla.kpi.KpiTrend;
import io.rihla.kpi.KpiType;
import io.rihla.kpi.Samples;
import io.rihla.measures.MapMeasures;
import io.rihla.measures.Measures;
import io.rihla.measures.PeriodFigure;
import io.rihla.measures.Portion;
import io.rihla.measures.Timeframe;
import io.rihla.measures.UseFigures;
import io.rihla.measures.UseFigures.Source;
import io.rihla.readings.Measured;
import io.rihla.readings.NewReading;
import io.rihla.readings.Readings;
import io.rihla.readings.ReadingsRefused;
import io.rihla.readings.Scale;
import io.rihla.readings.UseScales;
import io.rihla.store.sql.ProductSql;
import io.rihla.workbench.database.DatabaseKind;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the KPIs of maps say, over real databases. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class MeasuresTest {

    private static final Instant NOW = Instant.parse("2026-11-15T12:00:00Z");
    private static final Portion ALL = new Portion((map, use) -> true, 1000);
    private static final ElementRef STAGE = ElementRef.stage("s0");

    private final Desk desk;
    private final KpiLibrary library;
    private final Readings readings;
    private final Measures measures;

    MeasuresTest(DatabaseKind kind) {
        desk = Desk.on(kind);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        library =
                new KpiLibrary(
                        new AoKpiStore(desk.harness.activeObjects()),
                        Optional::of,
                        new Random(System.nanoTime()));
        AoReadingStore store =
                new AoReadingStore(
                        desk.harness.activeObjects(), ProductSql.over(desk.harness.executors()));
        readings = new Readings(desk.service, store, UseScales.by(desk.service, library), clock);
        measures = new Measures(desk.service, library::read, store, clock);
    }

    @Test
    void aFigureComesWithItsStatusItsBandAndItsTrend() {
        String map = map(use("u1", STAGE, csat(80, 10)));
        answers(map, "u1", "2026-10-05", 90, 100);
        answers(map, "u1", "2026-11-02", 70, 100);

        UseFigures figures = figures(map, Timeframe.last(3)).get(0);

        assertThat(figures.periods())
                .extracting(one -> one.span().firstDay().toString())
                .containsExactly("2026-09-01", "2026-10-01", "2026-11-01");
        assertThat(figures.periods())
                .extracting(one -> one.figure().status())
                .containsExactly(KpiStatus.UNKNOWN, KpiStatus.ON_TARGET, KpiStatus.OFF_TARGET);
        PeriodFigure latest = figures.latest().orElseThrow();
        assertThat(latest.running()).isTrue();
        assertThat(latest.figure().answers()).isEqualTo(100);
        assertThat(latest.figure().value()).hasValue(new BigDecimal("70.0"));
        assertThat(latest.figure().band()).isPresent();
        assertThat(latest.trend().course()).isEqualTo(KpiTrend.Course.FALLING);
    }

    @Test
    void aMonthThatHasJustBegunGivesWayToTheOneBefore() {
        String map = map(use("u1", STAGE, csat(80, 10)), use("u2", STAGE, csat(80, 10)));
        answers(map, "u1", "2026-10-05", 90, 100);
        answers(map, "u1", "2026-11-02", 1, 2);
        answers(map, "u2", "2026-11-02", 1, 2);

        List<UseFigures> figures = figures(map, Timeframe.last(3));

        assertThat(figures.get(0).latest().orElseThrow().span().firstDay())
                .isEqualTo(LocalDate.of(2026, 10, 1));
        PeriodFigure few = figures.get(1).latest().orElseThrow();
        assertThat(few.figure().status()).isEqualTo(KpiStatus.TOO_FEW);
        assertThat(few.figure().answers()).isEqualTo(2);
        assertThat(few.figure().value()).isEmpty();
    }

    @Test
    void withoutReadingsThereIsNoFigureAndNeverZero() {
        String map = map(use("u1", STAGE, csat(80, 10)));

        PeriodFigure latest = figures(map, Timeframe.last(2)).get(0).latest().orElseThrow();

        assertThat(latest.figure().status()).isEqualTo(KpiStatus.UNKNOWN);
        assertThat(latest.figure().value()).isEmpty();
    }

    @Test
    void aKpiThatTheLibraryHasLostSaysSo() {
        String map = map(use("u1", STAGE, "gone"));

        UseFigures figures = figures(map, Timeframe.last(2)).get(0);

        assertThat(figures.source()).isEqualTo(Source.NO_KPI);
        assertThat(figures.latest()).isEmpty();
    }

    @Test
    void readingsOfAnotherScaleMeanNothing() {
        String kpi = csat(80, 1);
        String map = map(use("u1", STAGE, kpi));
        answers(map, "u1", "2026-11-02", 70, 100);
        Kpi there = library.read(kpi);
        library.change(
                ANA,
                new Kpi(
                        kpi,
                        there.revision(),
                        there.name(),
                        new KpiMeasure(KpiType.CES, KpiSummary.MEAN, "", KpiSource.QUALITATIVE, 1),
                        Samples.goal(KpiDirection.HIGHER_IS_BETTER, "", "", ""),
                        there.period(),
                        there.zone(),
                        there.customerSuccess(),
                        there.businessSuccess(),
                        "",
                        "",
                        false),
                "");

        UseFigures figures = figures(map, Timeframe.last(2)).get(0);

        assertThat(figures.source()).isEqualTo(Source.ANOTHER_SCALE);
        assertThat(figures.latest().orElseThrow().figure().value()).isEmpty();
    }

    @Test
    void aScoreThatNobodyReadsElsewhereIsWorkedOutFromTheMap() {
        String score = kpi(KpiType.EXPERIENCE_SCORE, "60", 10, ZoneOffset.UTC);
        String map = map(use("u1", ElementRef.MAP, score), use("u2", STAGE, score));
        feel(map, "t0", -1);
        desk.edit(
                ANA,
                map,
                revision(map),
                new Addition.AddKpiUse(use("u3", touch("t0"), csat(80, 1))));
        answers(map, "u3", "2026-11-02", 65, 100);

        MapMeasures all = measures.of(ANA, map, Timeframe.last(2));

        // A feeling of -1 is 25 points, a satisfaction of 65 % is 65.
        assertThat(all.scores().of(touch("t0"))).hasValue(new BigDecimal("45.0"));
        assertThat(all.scores().map()).hasValue(new BigDecimal("45.0"));
        UseFigures ofStage = all.uses().get(1);
        assertThat(ofStage.source()).isEqualTo(Source.MAP);
        assertThat(ofStage.latest().orElseThrow().figure().value())
                .hasValue(new BigDecimal("45.0"));
        assertThat(ofStage.latest().orElseThrow().figure().status())
                .isEqualTo(KpiStatus.OFF_TARGET);
    }

    @Test
    void periodsOfSeveralTimeZonesAreAddedUpEachInItsOwn() {
        String east = kpi(KpiType.CSAT, "80", 1, ZoneId.of("Asia/Tokyo"));
        String west = kpi(KpiType.CSAT, "80", 1, ZoneId.of("America/Los_Angeles"));
        String map = map(use("e", STAGE, east), use("w", STAGE, west));
        for (String use : List.of("e", "w")) {
            take(map, use, "2026-10-31T20:00:00Z", 1, 1);
            take(map, use, "2026-11-01T03:00:00Z", 0, 1);
        }

        List<UseFigures> figures = figures(map, Timeframe.last(2));

        assertThat(figures.get(0).periods())
                .extracting(one -> one.figure().answers())
                .containsExactly(0L, 2L);
        assertThat(figures.get(1).periods())
                .extracting(one -> one.figure().answers())
                .containsExactly(2L, 0L);
    }

    @Test
    void daysSayWhichPeriodsAreWanted() {
        String map = map(use("u1", STAGE, csat(80, 1)));

        UseFigures figures =
                figures(
                                map,
                                new Timeframe(
                                        Optional.empty(),
                                        Timeframe.MOST,
                                        Optional.of(LocalDate.of(2025, 12, 31)),
                                        Optional.of(LocalDate.of(2026, 2, 1))))
                        .get(0);

        assertThat(figures.periods())
                .extracting(one -> one.span().firstDay().toString())
                .containsExactly("2025-12-01", "2026-01-01", "2026-02-01");
        assertThat(
                        figures(
                                        map,
                                        new Timeframe(
                                                Optional.of(KpiPeriod.QUARTER),
                                                4,
                                                Optional.empty(),
                                                Optional.empty()))
                                .get(0)
                                .periods())
                .hasSize(4);
    }

    @Test
    void theFirstReadingTakesTheScaleOfItsKpi() {
        String map = map(use("u1", STAGE, csat(80, 1)));
        NewReading answer = reading("u1", "2026-11-02T12:00:00Z", "5");

        readings.take(ANA, map, Optional.empty(), List.of(answer));

        assertThat(figures(map, Timeframe.last(1)).get(0).latest().orElseThrow().figure().value())
                .hasValue(new BigDecimal("100.0"));
        String other = map(use("u1", STAGE, csat(80, 1)));
        Assertions.assertThatThrownBy(
                        () -> readings.take(ANA, other, Optional.of(Scale.NPS), List.of(answer)))
                .isInstanceOf(ReadingsRefused.class);
    }

    /** However many maps, uses, KPIs and time zones there are. */
    @Test
    void itTakesTheSameFewStatements() throws Exception {
        int few = cost(maps(1, 1));
        int many = cost(maps(6, 5));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    @Test
    void whoMayNotSeeAMapHearsNothingOfIt() {
        String map = map(use("u1", STAGE, csat(80, 1)));

        assertThat(of(Viewer.of("stranger"), List.of(map), ALL)).isEmpty();
        assertThat(of(ANA, List.of(map), ALL)).hasSize(1);
    }

    @Test
    void whatIsTooMuchForOneAnswerIsLeftOutFromTheEndAndItsMapSaysSo() {
        String first = map(use("u1", STAGE, csat(80, 1)), use("u2", touch("t0"), csat(80, 1)));
        String second = map(use("u1", STAGE, csat(80, 1)), use("u2", touch("t0"), csat(80, 1)));
        feel(first, "t0", 1);
        List<String> both = List.of(first, second);

        List<MapMeasures> three = of(ANA, both, new Portion((map, use) -> true, 5));
        assertThat(three).extracting(map -> map.uses().size()).containsExactly(2, 0);
        assertThat(three).extracting(MapMeasures::more).containsExactly(false, true);
        assertThat(three.get(0).scores().map()).isPresent();

        BiPredicate<JourneyMap, KpiUse> ofStages = (map, use) -> use.subject().equals(STAGE);
        List<MapMeasures> stages = of(ANA, both, new Portion(ofStages, 4));
        assertThat(stages).extracting(map -> map.uses().size()).containsExactly(1, 1);
        assertThat(stages).extracting(MapMeasures::more).containsExactly(false, false);
        assertThat(stages.get(0).scores().map()).as("not all of it was looked at").isEmpty();
        assertThat(of(ANA, both, new Portion(ofStages, 8)).get(0).scores().map()).isPresent();
    }

    private List<MapMeasures> of(Viewer viewer, List<String> keys, Portion portion) {
        return measures.of(viewer, keys, Timeframe.last(2), portion);
    }

    private Set<String> maps(int number, int uses) {
        Set<String> keys = new TreeSet<>();
        for (int i = 0; i < number; i++) {
            List<KpiUse> all = new ArrayList<>();
            for (int j = 0; j < uses; j++) {
                ZoneId zone = List.of(ZoneOffset.UTC, ZoneId.of("Asia/Tokyo")).get(j % 2);
                all.add(use("u" + j, STAGE, kpi(KpiType.CSAT, "80", 1, zone)));
            }
            String map = map(all.toArray(KpiUse[]::new));
            all.forEach(use -> answers(map, use.id(), "2026-11-02", 7, 10));
            desk.service.open(ANA, map);
            keys.add(map);
        }
        return keys;
    }

    private int cost(Set<String> keys) throws Exception {
        return desk.harness
                .statements()
                .record(() -> measures.of(ANA, keys, Timeframe.last(12), ALL))
                .statements()
                .size();
    }

    private List<UseFigures> figures(String map, Timeframe time) {
        return measures.of(ANA, map, time).uses();
    }

    private String map(KpiUse... uses) {
        String key = desk.create(Sketch.map("", 2, 1)).key();
        List<Change> changes = new ArrayList<>();
        for (KpiUse use : uses) {
            changes.add(new Addition.AddKpiUse(use));
        }
        desk.edit(ANA, key, revision(key), new MapEdit.Batch(changes));
        return key;
    }

    private long revision(String key) {
        return desk.service.open(ANA, key).revision();
    }

    private void feel(String map, String touchpoint, int feeling) {
        desk.edit(
                ANA,
                map,
                revision(map),
                new TouchpointChange.SetFeeling(touchpoint, Optional.of(new Feeling(feeling))));
    }

    private static ElementRef touch(String id) {
        return ElementRef.touchpoint(id);
    }

    private static KpiUse use(String id, ElementRef subject, String kpi) {
        return KpiUse.of(id, Rank.MIDDLE, subject, kpi);
    }

    private String csat(int target, int minimum) {
        return kpi(KpiType.CSAT, "" + target, minimum, ZoneOffset.UTC);
    }

    private String kpi(KpiType type, String target, int minimum, ZoneId zone) {
        Kpi draft =
                Samples.named(
                                "Sample",
                                new KpiMeasure(
                                        type, KpiSummary.MEAN, "", KpiSource.QUALITATIVE, minimum))
                        .aiming(Samples.goal(KpiDirection.HIGHER_IS_BETTER, target, "", ""))
                        .kpi();
        return library.add(
                        ANA,
                        new Kpi(
                                "",
                                0,
                                draft.name(),
                                draft.measure(),
                                draft.goal(),
                                KpiPeriod.MONTH,
                                zone,
                                draft.customerSuccess(),
                                draft.businessSuccess(),
                                "",
                                "",
                                false),
                        "")
                .id();
    }

    private void answers(String map, String use, String day, long satisfied, long all) {
        take(map, use, day + "T12:00:00Z", satisfied, all);
    }

    private void take(String map, String use, String at, long satisfied, long all) {
        readings.take(
                ANA,
                map,
                Optional.empty(),
                List.of(
                        new NewReading(
                                use,
                                "",
                                Instant.parse(at),
                                new Measured(
                                        Optional.empty(),
                                        Optional.of(all),
                                        Optional.of(satisfied),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()))));
    }

    private static NewReading reading(String use, String at, String value) {
        return new NewReading(
                use,
                "",
                Instant.parse(at),
                new Measured(
                        Optional.of(new BigDecimal(value)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
