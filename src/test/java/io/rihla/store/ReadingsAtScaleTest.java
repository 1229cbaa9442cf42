package io.rihla.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.rihla.readings.Measured;
import io.rihla.readings.PlacedReading;
import io.rihla.readings.Reading;
import io.rihla.readings.Scale;
import io.rihla.readings.Series;
import io.rihla.readings.Tally;
import io.rihla.store.sql.ProductSql;
import io.rihla.workbench.ao.AoHarness;
import io.rihla.workbench.database.DatabaseKind;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Adding up a million readings of ten series in 24 spans, beside the same statement by JDBC. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class ReadingsAtScaleTest {

    private static final boolean SOAK = Boolean.getBoolean("soak");
    private static final int READINGS = SOAK ? 1_000_000 : 20_000;
    private static final int SERIES = 10;
    private static final int SPANS = 24;
    private static final int ROUNDS = 11;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int SECONDS = 86_400;

    private final DatabaseKind kind;

    ReadingsAtScaleTest(DatabaseKind kind) {
        this.kind = kind;
    }

    @Test
    void addingUpCostsWhatTheStatementCosts() throws Exception {
        try (AoHarness harness = Schemas.fresh(kind)) {
            AoReadingStore store =
                    new AoReadingStore(
                            harness.activeObjects(), ProductSql.over(harness.executors()));
            List<Long> series = series(store);
            List<Instant> bounds =
                    IntStream.rangeClosed(0, SPANS)
                            .mapToObj(span -> START.plusSeconds((long) SECONDS * span / SPANS))
                            .toList();
            Tally some = add(store, series, READINGS / 10);
            long littleMemory = memory(() -> store.tallies(series, bounds));
            Tally all = some.plus(add(store, series, READINGS - READINGS / 10));
            String sql =
                    harness.statements()
                            .record(() -> store.tallies(series, bounds))
                            .statements()
                            .get(0);

            assertThat(
                            store.tallies(series, bounds).values().stream()
                                    .flatMap(List::stream)
                                    .reduce(Tally.NONE, Tally::plus))
                    .isEqualTo(all);
            // A database remembers what it answered until something changes.
            Callable<?> change = () -> add(store, series, 1);
            double ours = median(change, () -> store.tallies(series, bounds));
            double peer = median(change, () -> plain(harness, sql, series, bounds));
            long memory = memory(() -> store.tallies(series, bounds));
            System.out.printf(
                    "%s: %d readings added up in %.1f ms, by JDBC in %.1f ms; %d kB allocated, %d kB for a"
                            + " tenth of them%n",
                    kind, READINGS, ours, peer, memory / 1024, littleMemory / 1024);
            if (SOAK) {
                assertThat(ours).isLessThan(1.2 * peer + 5);
            }
            if (kind == DatabaseKind.POSTGRES) {
                // The other database works within this process, and so on this thread's account.
                assertThat(memory).isLessThan(littleMemory + 500_000);
            }
        }
    }

    private int added;

    private Tally add(AoReadingStore store, List<Long> series, int many) {
        Random random = new Random(added + 1L);
        Tally sum = Tally.NONE;
        List<PlacedReading> batch = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Reading reading =
                    new Reading(
                            "r" + added++,
                            START.plusSeconds(random.nextInt(SECONDS)),
                            Measured.answer(BigDecimal.valueOf(random.nextInt(100_000), 2))
                                    .on(Scale.AMOUNT));
            sum = sum.plus(reading.tally());
            batch.add(new PlacedReading(series.get(random.nextInt(SERIES)), reading));
            if (batch.size() == 2000 || i == many - 1) {
                store.keep(batch);
                batch.clear();
            }
        }
        return sum;
    }

    private static List<Long> series(AoReadingStore store) {
        return IntStream.range(0, SERIES)
                .mapToObj(i -> store.open(new Series("scale", "u" + i), Scale.AMOUNT).id())
                .toList();
    }

    private static int plain(AoHarness harness, String sql, List<Long> series, List<Instant> bounds)
            throws Exception {
        try (Connection connection = harness.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int place = 1;
            for (Long one : series) {
                statement.setLong(place++, one);
            }
            statement.setLong(place++, bounds.get(0).toEpochMilli());
            statement.setLong(place, bounds.get(SPANS).toEpochMilli());
            int rows = 0;
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows++;
                }
            }
            assertThat(rows).isEqualTo(SERIES * SPANS);
            return rows;
        }
    }

    private static double median(Callable<?> before, Callable<?> work) throws Exception {
        double[] millis = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            before.call();
            long start = System.nanoTime();
            work.call();
            millis[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis[ROUNDS / 2];
    }

    private static long memory(Callable<?> work) throws Exception {
        work.call();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.call();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
