package io.rihla.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.readings.Kept;
import io.rihla.readings.Measured;
import io.rihla.readings.PlacedReading;
import io.rihla.readings.Reading;
import io.rihla.readings.ReadingQuery;
import io.rihla.readings.Scale;
import io.rihla.readings.Series;
import io.rihla.readings.SeriesLine;
import io.rihla.readings.StoredReading;
import io.rihla.readings.Tally;
import io.rihla.store.sql.ProductSql;
import io.rihla.workbench.ao.AoHarness;
import io.rihla.workbench.database.DatabaseKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Readings over real databases, with the product's connections and without. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class ReadingStoreTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final AoHarness harness;
    private final AoReadingStore store;
    private final AoReadingStore slow;
    private final Random random = new Random(5);

    ReadingStoreTest(DatabaseKind kind) {
        harness = Schemas.on(kind);
        store = new AoReadingStore(harness.activeObjects(), ProductSql.over(harness.executors()));
        slow = new AoReadingStore(harness.activeObjects(), ProductSql.none());
    }

    @Test
    void aSeriesKeepsTheScaleItBeganWith() {
        Series series = new Series(map(), "u1");
        SeriesLine begun = store.open(series, Scale.NPS);

        assertThat(store.open(series, Scale.AMOUNT)).isEqualTo(begun);
        assertThat(store.series(series.map())).isEqualTo(Map.of("u1", begun));
        assertThat(store.series(map())).isEmpty();
    }

    @Test
    void aReadingComesBackAsItWas() {
        long series = series();
        Reading large = reading("large", 0, new BigDecimal("-999999999999.999999"));
        Reading mean =
                new Reading(
                        "متوسط ș",
                        START.plusMillis(1),
                        new Measured(
                                        Optional.of(new BigDecimal("4.2")),
                                        Optional.of(120L),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(new BigDecimal("1.37")))
                                .on(Scale.AMOUNT));
        store.keep(List.of(new PlacedReading(series, large), new PlacedReading(series, mean)));

        assertThat(store.read(List.of(series), all()).stream().map(StoredReading::reading))
                .containsExactly(mean, large);
    }

    @Test
    void whatIsSentAgainCountsOnce() {
        for (AoReadingStore either : List.of(store, slow)) {
            long series = series();
            List<PlacedReading> readings = placed(series, 1200);

            assertThat(either.keep(readings)).isEqualTo(new Kept(1200, 0, 0));
            assertThat(either.keep(readings)).isEqualTo(new Kept(0, 0, 1200));
            PlacedReading corrected = new PlacedReading(series, reading("7", 999, BigDecimal.ONE));
            PlacedReading fresh = new PlacedReading(series, reading("new", 9, BigDecimal.ONE));
            assertThat(either.keep(List.of(corrected, readings.get(8), fresh, fresh)))
                    .isEqualTo(new Kept(1, 1, 2));
            assertThat(either.read(List.of(series), all()).stream().map(StoredReading::reading))
                    .hasSize(500)
                    .contains(corrected.reading());
        }
    }

    @Test
    void oneNameInTwoSeriesIsTwoReadings() {
        long one = series();
        long two = series();
        store.keep(
                List.of(
                        new PlacedReading(one, reading("a", 0, BigDecimal.ONE)),
                        new PlacedReading(two, reading("a", 0, BigDecimal.TEN))));

        assertThat(sum(one).total()).isEqualByComparingTo("1");
        assertThat(sum(two).total()).isEqualByComparingTo("10");
    }

    /** Several who send the same readings at the same time, in different batches. */
    @Test
    void whoSendsTheSameAtOnceGetsTheSame() throws Exception {
        long series = series();
        List<PlacedReading> readings = placed(series, 600);
        Tally expected =
                readings.stream()
                        .map(each -> each.reading().tally())
                        .reduce(Tally.NONE, Tally::plus);
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Kept>> sending = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                List<PlacedReading> own = new ArrayList<>(readings);
                Collections.shuffle(own, new Random(i));
                AoReadingStore through = i == 3 ? slow : store;
                sending.add(
                        () -> {
                            Kept kept = Kept.NONE;
                            for (int from = 0; from < own.size(); from += 50) {
                                kept = kept.plus(through.keep(own.subList(from, from + 50)));
                            }
                            return kept;
                        });
            }
            Kept all = Kept.NONE;
            for (Future<Kept> kept : people.invokeAll(sending)) {
                all = all.plus(kept.get());
            }
            assertThat(all).isEqualTo(new Kept(600, 0, 1800));
        } finally {
            people.shutdownNow();
        }
        assertThat(sum(series)).isEqualTo(expected);
    }

    @Test
    void spansAreAddedUpWithAndWithoutSql() {
        long one = series();
        long two = series();
        long nothing = series();
        List<PlacedReading> readings = new ArrayList<>(placed(one, 1500));
        readings.addAll(placed(two, 700));
        store.keep(readings);
        List<Instant> bounds =
                IntStream.rangeClosed(0, 13).mapToObj(i -> START.plusSeconds(i * 60L)).toList();

        Map<Long, List<Tally>> sums = store.tallies(List.of(one, two, nothing), bounds);

        assertThat(sums).isEqualTo(slow.tallies(List.of(one, two, nothing), bounds));
        assertThat(sums.get(nothing)).hasSize(13).containsOnly(Tally.NONE);
        for (long series : List.of(one, two)) {
            for (int span = 0; span < 13; span++) {
                Instant from = bounds.get(span);
                Instant until = bounds.get(span + 1);
                assertThat(sums.get(series).get(span))
                        .isEqualTo(
                                readings.stream()
                                        .filter(each -> each.series() == series)
                                        .map(PlacedReading::reading)
                                        .filter(each -> !each.at().isBefore(from))
                                        .filter(each -> each.at().isBefore(until))
                                        .map(Reading::tally)
                                        .reduce(Tally.NONE, Tally::plus));
            }
        }
    }

    @Test
    void addingUpIsOneStatementHoweverMuchThereIs() throws Exception {
        List<Long> many = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            long series = series();
            store.keep(placed(series, 10));
            many.add(series);
        }
        List<Instant> bounds =
                IntStream.rangeClosed(0, 60).mapToObj(i -> START.plusSeconds(i * 10L)).toList();
        store.tallies(many, bounds);

        assertThat(harness.statements().record(() -> store.tallies(many, bounds)).statements())
                .hasSize(1);
    }

    @Test
    void sumsBeyondWhatAColumnHoldsAreExact() {
        long series = series();
        BigDecimal most = BigDecimal.valueOf(Tally.MOST);
        store.keep(
                IntStream.range(0, 30)
                        .mapToObj(i -> new PlacedReading(series, reading("" + i, i, most)))
                        .toList());

        assertThat(sum(series).total()).isEqualByComparingTo("30000000000000");
        assertThat(sum(series).squares())
                .isEqualByComparingTo(most.multiply(most).multiply(BigDecimal.valueOf(30)));
    }

    @Test
    void aListGoesOnBehindWhatWasSeen() {
        long series = series();
        List<PlacedReading> readings = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            readings.add(new PlacedReading(series, reading("" + i, i / 10, BigDecimal.ONE)));
        }
        store.keep(readings);
        List<String> seen = new ArrayList<>();
        Optional<ReadingQuery.Place> after = Optional.empty();
        while (true) {
            List<StoredReading> page =
                    store.read(
                            List.of(series),
                            new ReadingQuery(Optional.empty(), Optional.empty(), after, 4));
            if (page.isEmpty()) {
                break;
            }
            page.forEach(each -> seen.add(each.reading().externalId()));
            StoredReading last = page.get(page.size() - 1);
            after = Optional.of(new ReadingQuery.Place(last.reading().at(), last.id()));
        }

        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
        assertThat(seen.subList(0, 5)).allMatch(id -> Integer.parseInt(id) >= 20);
        ReadingQuery second =
                new ReadingQuery(
                        Optional.of(START.plusSeconds(1)),
                        Optional.of(START.plusSeconds(2)),
                        Optional.empty(),
                        100);
        assertThat(store.read(List.of(series), second)).hasSize(10);
    }

    @Test
    void aReadingIsTakenAway() {
        long series = series();
        store.keep(placed(series, 3));

        assertThat(store.remove(series, "1")).isTrue();
        assertThat(store.remove(series, "1")).isFalse();
        assertThat(store.read(List.of(series), all())).hasSize(2);
    }

    private List<PlacedReading> placed(long series, int many) {
        return IntStream.range(0, many)
                .mapToObj(
                        i ->
                                new PlacedReading(
                                        series,
                                        reading(
                                                "" + i,
                                                random.nextInt(900),
                                                BigDecimal.valueOf(random.nextInt(), 6))))
                .toList();
    }

    private static Reading reading(String id, int seconds, BigDecimal value) {
        BigDecimal kept = value.max(BigDecimal.valueOf(-Tally.MOST));
        return new Reading(id, START.plusSeconds(seconds), Measured.answer(kept).on(Scale.AMOUNT));
    }

    private Tally sum(long series) {
        return store.tallies(List.of(series), List.of(START, START.plusSeconds(100_000)))
                .get(series)
                .get(0);
    }

    private static ReadingQuery all() {
        return new ReadingQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), ReadingQuery.MOST);
    }

    private long series() {
        return store.open(new Series(map(), "u1"), Scale.AMOUNT).id();
    }

    private static String map() {
        return "m" + UUID.randomUUID();
    }
}
