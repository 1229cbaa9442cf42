package io.rihla.store;

import static io.rihla.store.Desk.ADMIN;
import static io.rihla.store.Desk.ANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.rihla.feeds.Feed;
import io.rihla.feeds.FeedError;
import io.rihla.feeds.FeedIssues;
import io.rihla.feeds.FeedIssues.Found;
import io.rihla.feeds.FeedIssues.Times;
import io.rihla.feeds.FeedMeasure;
import io.rihla.feeds.FeedOutcome;
import io.rihla.feeds.FeedRefused;
import io.rihla.feeds.Feeds;
import io.rihla.journey.Addition;
import io.rihla.journey.Change;
import io.rihla.journey.ElementRef;
import io.rihla.journey.KpiUse;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapState;
import io.rihla.journey.Rank;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiFigure;
import io.rihla.kpi.KpiLibrary;
import io.rihla.kpi.KpiMeasure;
import io.rihla.kpi.KpiPeriod;
import io.rihla.kpi.KpiSource;
import io.rihla.kpi.KpiStatus;
import io.rihla.kpi.KpiSummary;
import io.rihla.kpi.KpiType;
import io.rihla.kpi.Samples;
import io.rihla.measures.Measures;
import io.rihla.measures.PeriodFigure;
import io.rihla.measures.Timeframe;
import io.rihla.readings.Measured;
import io.rihla.readings.NewReading;
import io.rihla.readings.ReadingQuery;
import io.rihla.readings.Readings;
import io.rihla.readings.Series;
import io.rihla.readings.SeriesLine;
import io.rihla.readings.StoredReading;
import io.rihla.readings.UseScales;
import io.rihla.store.sql.ProductSql;
import io.rihla.workbench.database.DatabaseKind;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * From searches to the figures of KPIs, over databases of their own: what the days of a period come
 * to, by numbers that were worked out by hand, and when searches stop.
 */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class SearchedReadingsTest {

    /** After so long a search is due again. */
    private static final Duration LATER = Duration.ofMinutes(61);

    private static final String QUERY = "project = A";
    private static final String PART = "status CHANGED FROM Done";

    private final Desk desk;
    private final KpiLibrary library;
    private final AoReadingStore store;
    private final AoFeedStore feedStore;
    private final Readings readings;
    private final Measures measures;
    private final Feeds feeds;
    private final Jira jira = new Jira();
    private Instant now = Instant.parse("2026-11-02T10:00:00Z");
    private String map = "";

    SearchedReadingsTest(DatabaseKind kind) {
        Clock clock = mock();
        when(clock.instant()).thenAnswer(any -> now);
        desk = Desk.on(Schemas.fresh(kind), clock);
        library =
                new KpiLibrary(
                        new AoKpiStore(desk.harness.activeObjects()),
                        Optional::of,
                        new Random(System.nanoTime()));
        store =
                new AoReadingStore(
                        desk.harness.activeObjects(), ProductSql.over(desk.harness.executors()));
        feedStore = new AoFeedStore(desk.harness.activeObjects());
        readings = new Readings(desk.service, store, UseScales.by(desk.service, library), clock);
        measures = new Measures(desk.service, library::read, store, clock);
        feeds = new Feeds(desk.service, desk.upkeep, library, store, feedStore, jira, clock);
    }

    @AfterEach
    void close() {
        desk.harness.close();
    }

    /** Wilson's band of 4 of 10 is 16.8 to 68.7; of 13 of 41, all days together, it is another. */
    @Test
    void ofAShareTheNewestDayStandsForThePeriodAndItsIssuesCountOnce() {
        use(KpiType.PERCENT, KpiSummary.MEAN, 10);
        set(FeedMeasure.SHARE);
        for (int[] day : new int[][] {{3, 8}, {2, 11}, {4, 12}, {4, 10}}) {
            jira.some = day[0];
            jira.all = day[1];
            read();
            pass(Duration.ofDays(1));
        }

        KpiFigure figure = figure();
        assertThat(figure.answers()).isEqualTo(10);
        assertThat(figure.value()).hasValue(new BigDecimal("40.00"));
        assertThat(figure.band().orElseThrow().low()).isEqualByComparingTo("16.82");
        assertThat(figure.band().orElseThrow().high()).isEqualByComparingTo("68.73");

        jira.all = 9;
        read();
        assertThat(figure().status()).as("9 are too few").isEqualTo(KpiStatus.TOO_FEW);
    }

    @Test
    void ofACountTheNewestDayStandsAndNoneIsZero() {
        use(KpiType.NUMBER, KpiSummary.MEAN, 1);
        set(FeedMeasure.COUNT);
        for (int count : new int[] {5, 7, 0}) {
            jira.all = count;
            read();
            pass(Duration.ofDays(1));
        }

        assertThat(figure().value()).hasValue(new BigDecimal("0.000"));
        assertThat(figure().answers()).isOne();
    }

    @Test
    void eachPeriodHasItsOwnNewestDayHoweverLongItIs() {
        use(KpiType.NUMBER, KpiSummary.MEAN, 1);
        set(FeedMeasure.COUNT);
        // Monday, 2 November, until Sunday, 6 December: the day of the year is the count.
        for (int day = 306; day <= 340; day++) {
            jira.all = day;
            read();
            pass(Duration.ofDays(1));
        }

        assertThat(values(KpiPeriod.WEEK, 5)).containsExactly("312", "319", "326", "333", "340");
        assertThat(values(KpiPeriod.MONTH, 3)).containsExactly("none", "334", "340");
        assertThat(values(KpiPeriod.QUARTER, 1)).containsExactly("340");
        List<Instant> november = List.of(at("2026-11-01"), at("2026-12-01"));
        assertThat(
                        new AoReadingStore(desk.harness.activeObjects(), ProductSql.none())
                                .newest(ids(), november))
                .as("without the product's connections")
                .isEqualTo(store.newest(ids(), november));
    }

    @Test
    void aMedianHasTheNumberOfItsIssuesAndIsOverWhenTheyAre() {
        use(KpiType.DURATION, KpiSummary.MEAN, 3);
        set(FeedMeasure.MEDIAN_AGE);
        jira.times = created(10, 20, 60);
        jira.all = 3;
        read();
        assertThat(figure().value()).hasValue(new BigDecimal("20.000"));
        assertThat(figure().answers()).isEqualTo(3);
        assertThat(figure().band()).as("nobody knows how they differ").isEmpty();

        pass(Duration.ofDays(1));
        jira.all = 0;
        read();
        assertThat(outcome()).isEqualTo(FeedOutcome.NOTHING);
        assertThat(figure()).isEqualTo(KpiFigure.UNKNOWN);
        assertThat(list()).extracting(each -> each.reading().tally().answers()).contains(0L, 3L);
    }

    /** 2, 6 and 7 hours: a mean of 5 of three. Then the 7 hours turn out not to be over. */
    @Test
    void timesToResolutionAreAddedUpAndADayThatCameBackEmptyKeepsNothing() {
        use(KpiType.DURATION, KpiSummary.MEAN, 1);
        set(FeedMeasure.TIME_TO_RESOLUTION);
        jira.resolved = List.of(resolved("2026-11-01T09:00:00Z", 7));
        read();
        pass(Duration.ofDays(1));
        jira.resolved =
                List.of(
                        resolved("2026-11-01T09:00:00Z", 7),
                        resolved("2026-11-03T08:00:00Z", 2),
                        resolved("2026-11-03T09:00:00Z", 6));
        read();
        assertThat(figure().value()).hasValue(new BigDecimal("5.000"));
        assertThat(figure().answers()).isEqualTo(3);

        jira.resolved = jira.resolved.subList(1, 3);
        pass(Duration.ofHours(2));
        read();
        assertThat(figure().value()).hasValue(new BigDecimal("4.000"));
        assertThat(figure().answers()).isEqualTo(2);
        assertThat(list())
                .extracting(each -> each.reading().externalId())
                .containsExactly("jql-2026-11-03");

        jira.resolved = List.of();
        pass(Duration.ofHours(2));
        read();
        assertThat(outcome()).isEqualTo(FeedOutcome.NOTHING);
        assertThat(figure()).isEqualTo(KpiFigure.UNKNOWN);
    }

    @Test
    void whatWasResolvedIsAddedUpAndADayWithoutAnyIsZero() {
        use(KpiType.NUMBER, KpiSummary.TOTAL, 1);
        set(FeedMeasure.RESOLVED);
        jira.resolved =
                List.of(resolved("2026-11-02T08:00:00Z", 1), resolved("2026-11-02T09:00:00Z", 1));
        read();
        pass(Duration.ofDays(2));
        jira.resolved =
                IntStream.range(0, 3).mapToObj(i -> resolved("2026-11-04T08:00:00Z", 1)).toList();
        jira.resolved =
                new ArrayList<>(
                        List.of(
                                resolved("2026-11-02T08:00:00Z", 1),
                                resolved("2026-11-02T09:00:00Z", 1),
                                jira.resolved.get(0),
                                jira.resolved.get(1),
                                jira.resolved.get(2)));
        read();

        List<PeriodFigure> periods =
                measures.of(ANA, map, Timeframe.last(2)).uses().get(0).periods();
        KpiFigure november = periods.get(1).figure();
        // The 1st (0), 2nd (2), 3rd (0) and 4th (3); 31 October was none, too.
        assertThat(november.value()).hasValue(new BigDecimal("5.000"));
        assertThat(november.answers()).isEqualTo(4);
        assertThat(periods.get(0).figure().value()).hasValue(new BigDecimal("0.000"));
    }

    @Test
    void nothingIsAddedToASnapshot() {
        use(KpiType.PERCENT, KpiSummary.MEAN, 1);
        set(FeedMeasure.SHARE);
        jira.some = 1;
        jira.all = 4;
        read();
        readings.take(ANA, map, Optional.empty(), List.of(byHand(9, 10)));
        assertThat(figure().value()).hasValue(new BigDecimal("25.00"));

        assertThat(readings.remove(ANA, map, "u1", "jql-2026-11-02")).isTrue();
        assertThat(figure().value()).hasValue(new BigDecimal("90.00"));
    }

    @Test
    void whatMeansNothingIsRefused() {
        use(KpiType.NUMBER, KpiSummary.TOTAL, 1);
        assertRefused(FeedMeasure.COUNT, FeedError.STOCK_NOT_TOTAL);
        assertRefused(FeedMeasure.MEDIAN_AGE, FeedError.STOCK_NOT_TOTAL);
        assertRefused(FeedMeasure.SHARE, FeedError.MEASURE_MISFIT);
        set(FeedMeasure.TIME_TO_RESOLUTION);
        set(FeedMeasure.RESOLVED);
        read();
        assertRefused(FeedMeasure.TIME_TO_RESOLUTION, FeedError.ANOTHER_MEASURE);

        use(KpiType.NUMBER, KpiSummary.MEAN, 10);
        assertRefused(FeedMeasure.COUNT, FeedError.COUNT_IS_ONE_ANSWER);
        assertRefused(FeedMeasure.RESOLVED, FeedError.COUNT_IS_ONE_ANSWER);
        set(FeedMeasure.MEDIAN_AGE);

        use(KpiType.CURRENCY, KpiSummary.MEAN, 1);
        for (FeedMeasure measure : FeedMeasure.values()) {
            assertRefused(measure, FeedError.MEASURE_MISFIT);
        }
    }

    @Test
    void aSearchStopsWithItsKpiAndGoesOnWithIt() {
        String kpi = use(KpiType.NUMBER, KpiSummary.MEAN, 1);
        set(FeedMeasure.COUNT);
        jira.all = 3;
        read();

        library.archive(ANA, kpi, true);
        assertStopped(FeedOutcome.KPI_ARCHIVED);
        assertRefused(FeedMeasure.COUNT, FeedError.KPI_PUT_AWAY);
        library.archive(ANA, kpi, false);
        assertThat(feeds.of(ANA, map, "u1").orElseThrow().outcome()).isEqualTo(FeedOutcome.WAITING);
        jira.all = 4;
        pass(Duration.ofHours(2));
        read();
        assertThat(outcome()).isEqualTo(FeedOutcome.READ);
        assertThat(figure().value()).hasValue(new BigDecimal("4.000"));

        turn(kpi, KpiType.PERCENT, KpiSummary.MEAN);
        assertStopped(FeedOutcome.NOT_KEPT);
        assertRefused(FeedMeasure.SHARE, FeedError.ANOTHER_MEASURE);
        feeds.remove(ADMIN, map, "u1");
        assertRefused(FeedMeasure.SHARE, FeedError.COUNTED_OTHERWISE);
        turn(kpi, KpiType.NUMBER, KpiSummary.MEAN);
        set(FeedMeasure.COUNT);
        turn(kpi, KpiType.NUMBER, KpiSummary.TOTAL);
        assertStopped(FeedOutcome.NOT_KEPT);

        library.archive(ANA, kpi, true);
        library.delete(ADMIN, kpi);
        assertStopped(FeedOutcome.NOT_KEPT);
        assertThat(feeds.state()).isEqualTo(new Feeds.State(1, 1));
    }

    @Test
    void aSearchStopsWithItsUseAndItsMapAndGoesOnWithThem() {
        use(KpiType.NUMBER, KpiSummary.MEAN, 1);
        set(FeedMeasure.COUNT);
        edit(new Change.Delete(ElementRef.kpiUse("u1")));
        assertStopped(FeedOutcome.USE_GONE);
        edit(new Change.Restore(ElementRef.kpiUse("u1")));

        edit(Sketch.state(MapState.ARCHIVED));
        assertStopped(FeedOutcome.MAP_AWAY);
        assertRefused(FeedMeasure.COUNT, FeedError.MAP_PUT_AWAY);
        edit(Sketch.state(MapState.DRAFT));

        desk.shelf.delete(ANA, map);
        pass(Duration.ofHours(2));
        read();
        assertThat(outcome()).isEqualTo(FeedOutcome.MAP_AWAY);
        assertThat(jira.asked).isZero();
        assertThat(feeds.state()).isEqualTo(new Feeds.State(1, 1));
        desk.shelf.restore(ANA, map);
        pass(Duration.ofHours(2));
        read();
        assertThat(outcome()).isEqualTo(FeedOutcome.READ);
        assertThat(feeds.state()).isEqualTo(new Feeds.State(1, 0));
    }

    /** The store's outcome after the hour, what is told at once, and that Jira is left in peace. */
    private void assertStopped(FeedOutcome why) {
        jira.asked = 0;
        assertThat(feeds.of(ANA, map, "u1").orElseThrow().outcome()).isEqualTo(why);
        pass(Duration.ofHours(2));
        read();
        assertThat(outcome()).isEqualTo(why);
        assertThat(jira.asked).isZero();
    }

    private void assertRefused(FeedMeasure measure, FeedError error) {
        assertThatThrownBy(() -> set(measure))
                .isInstanceOfSatisfying(
                        FeedRefused.class, refused -> assertThat(refused.error()).isEqualTo(error));
    }

    /** A new map that uses a new KPI, in Bucharest and by the month. */
    private String use(KpiType type, KpiSummary summary, int minimum) {
        Kpi draft = Samples.named("Sample", measure(type, summary, minimum)).kpi();
        String kpi = library.add(ANA, draft, "").id();
        map = desk.create(Sketch.map("", 1, 1)).key();
        edit(
                new MapEdit.Batch(
                        List.of(
                                new Addition.AddKpiUse(
                                        KpiUse.of("u1", Rank.MIDDLE, ElementRef.MAP, kpi)))));
        return kpi;
    }

    private void turn(String id, KpiType type, KpiSummary summary) {
        Kpi kpi = library.read(id);
        Kpi other = Samples.named("Sample", measure(type, summary, 1)).kpi();
        library.change(ANA, other.keptAs(id, kpi.revision()), "");
    }

    private static KpiMeasure measure(KpiType type, KpiSummary summary, int minimum) {
        String unit = type == KpiType.DURATION ? "hour" : type == KpiType.CURRENCY ? "RON" : "";
        return new KpiMeasure(type, summary, unit, KpiSource.QUANTITATIVE, minimum);
    }

    private void edit(MapEdit edit) {
        desk.edit(ANA, map, desk.service.open(ANA, map).revision(), edit);
    }

    private void set(FeedMeasure measure) {
        feeds.set(ADMIN, map, "u1", measure, QUERY, measure == FeedMeasure.SHARE ? PART : "");
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private void read() {
        pass(LATER);
        feeds.readWhatIsDue();
        pass(LATER.negated());
    }

    private FeedOutcome outcome() {
        return feedStore.of(new Series(map, "u1")).map(Feed::outcome).orElseThrow();
    }

    private KpiFigure figure() {
        List<PeriodFigure> periods =
                measures.of(ANA, map, Timeframe.last(1)).uses().get(0).periods();
        return periods.get(periods.size() - 1).figure();
    }

    private List<String> values(KpiPeriod length, int periods) {
        Timeframe time =
                new Timeframe(Optional.of(length), periods, Optional.empty(), Optional.empty());
        pass(Duration.ofDays(-1));
        List<String> values =
                measures.of(ANA, map, time).uses().get(0).periods().stream()
                        .map(
                                period ->
                                        period.figure()
                                                .value()
                                                .map(value -> value.setScale(0).toString())
                                                .orElse("none"))
                        .toList();
        pass(Duration.ofDays(1));
        return values;
    }

    private List<Long> ids() {
        return store.series(List.of(map)).stream().map(SeriesLine::id).toList();
    }

    private List<StoredReading> list() {
        return readings.read(
                ANA,
                map,
                "u1",
                new ReadingQuery(Optional.empty(), Optional.empty(), Optional.empty(), 100));
    }

    private NewReading byHand(long some, long all) {
        return new NewReading(
                "u1",
                "hand",
                now,
                new Measured(
                        Optional.empty(),
                        Optional.of(all),
                        Optional.of(some),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private List<Times> created(int... hoursAgo) {
        return IntStream.of(hoursAgo)
                .mapToObj(
                        hours ->
                                new Times(
                                        now.plus(LATER).minus(Duration.ofHours(hours)),
                                        Optional.empty()))
                .toList();
    }

    private static Times resolved(String at, int hours) {
        Instant moment = Instant.parse(at);
        return new Times(moment.minus(Duration.ofHours(hours)), Optional.of(moment));
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T00:00:00Z");
    }

    /** Answers what it was told to, to each of the questions that feeds ask. */
    private final class Jira implements FeedIssues {

        private long all;
        private long some;
        private List<Times> times = List.of();
        private List<Times> resolved = List.of();
        private int asked;

        @Override
        public Found search(String jql, int from, int most) {
            asked++;
            if (jql.contains("resolved >=")) {
                return new Found(FeedOutcome.READ, resolved.size(), resolved);
            }
            if (jql.contains(PART)) {
                return new Found(FeedOutcome.READ, some, List.of());
            }
            List<Times> page = times.stream().skip(from).limit(most).toList();
            return new Found(FeedOutcome.READ, all, page);
        }
    }
}
