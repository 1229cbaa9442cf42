package io.rihla.store;

import static io.rihla.store.Desk.ADMIN;
import static io.rihla.store.Desk.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.documents.Viewer;
import io.rihla.history.Erasure;
import io.rihla.history.Erasures;
import io.rihla.journey.Addition;
import io.rihla.journey.ElementRef;
import io.rihla.journey.KpiUse;
import io.rihla.journey.MapLimits;
import io.rihla.journey.Rank;
import io.rihla.readings.Kept;
import io.rihla.readings.Measured;
import io.rihla.readings.PlacedReading;
import io.rihla.readings.Reading;
import io.rihla.readings.ReadingError;
import io.rihla.readings.ReadingProblem;
import io.rihla.readings.ReadingQuery;
import io.rihla.readings.Scale;
import io.rihla.readings.Series;
import io.rihla.readings.csv.ImportJob;
import io.rihla.readings.csv.ImportProgress;
import io.rihla.readings.csv.ImportSettings;
import io.rihla.store.sql.ProductSql;
import io.rihla.workbench.ao.AoHarness;
import io.rihla.workbench.database.DatabaseKind;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Erasing the names of readings, and what else was typed beside what was measured. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class ErasedReadingsTest {

    private static final String CANARY = "canary-Canary";
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Viewer EVE = Viewer.of("eve-the-erased");

    private final AoHarness harness;
    private final Desk desk;
    private final Erasures erasures;
    private final String key;

    ErasedReadingsTest(DatabaseKind kind) {
        harness = Schemas.fresh(kind);
        desk = Desk.on(harness, Clock.systemUTC());
        erasures = ErasureDesk.erasures(desk);
        key = desk.create(Sketch.map("", 1, 1)).key();
    }

    @AfterEach
    void close() {
        harness.close();
    }

    /** Scripts send the same readings again and again, under the names that they know. */
    @Test
    void ofAKpiTheChannelAndTheNamesOfReadingsGoAndTheseStillCountOnce() throws SQLException {
        KpiUse use = new KpiUse("u1", Rank.MIDDLE, ElementRef.MAP, CANARY, "k1", false, "");
        desk.edit(ANA, key, 0, new Addition.AddKpiUse(use));
        long job = failedImport();
        AoReadingStore readings = readings();
        long series = readings.open(new Series(key, "u1"), Scale.AMOUNT).id();
        PlacedReading named = placed(series, CANARY + "-17", 5);
        PlacedReading searched = placed(series, "jql-2026-11-22", 6);
        readings.keep(List.of(named, searched));
        assertThat(dump()).contains(CANARY + "-17");

        work(erasures.element(ANA, key, ElementRef.kpiUse("u1"), MapLimits.DEFAULT));

        assertThat(dump()).doesNotContain(CANARY);
        assertThat(desk.map(key).kpiUses())
                .extracting(KpiUse::channel)
                .containsExactly(KpiUse.NAMELESS);
        assertThat(new AoImportJobs(harness.activeObjects()).job(job).orElseThrow().progress())
                .satisfies(
                        progress -> {
                            assertThat(progress.problems()).isEmpty();
                            assertThat(progress.refused()).isOne();
                        });
        assertThat(names(readings, series)).contains("jql-2026-11-22").hasSize(2);
        for (AoReadingStore either : List.of(readings, slowReadings())) {
            assertThat(either.keep(List.of(named, searched))).isEqualTo(new Kept(0, 0, 2));
        }
        assertThat(readings.keep(List.of(placed(series, CANARY + "-17", 7), named)))
                .isEqualTo(new Kept(0, 0, 2));
        assertThat(readings.keep(List.of(placed(series, CANARY + "-17", 7))))
                .isEqualTo(new Kept(0, 1, 0));
        assertThat(readings.keep(List.of(placed(series, "fresh", 1)))).isEqualTo(new Kept(1, 0, 0));
        assertThat(dump()).doesNotContain(CANARY);
        assertThat(readings.remove(series, CANARY + "-17")).isTrue();
        assertThat(names(readings, series)).containsExactlyInAnyOrder("jql-2026-11-22", "fresh");
    }

    @Test
    void namesOfReadingsTellOfNobodyWhoIsErased() {
        AoReadingStore readings = readings();
        long series = readings.open(new Series(key, "u1"), Scale.AMOUNT).id();
        String eve = EVE.userKey();
        List<String> written =
                List.of(
                        eve + "/3",
                        "ticket of NAME-OF-" + eve.toUpperCase(Locale.ROOT),
                        "jane@example.com 7",
                        "x" + eve + "x");
        written.forEach(name -> readings.keep(List.of(placed(series, name, 1))));

        work(erasures.person(ADMIN, eve));
        assertThat(names(readings, series))
                .contains("jane@example.com 7", "x" + eve + "x")
                .filteredOn(name -> name.startsWith("erased:"))
                .hasSize(2);
        work(erasures.person(ADMIN, "Jane@Example.com"));
        assertThat(names(readings, series))
                .contains("x" + eve + "x")
                .filteredOn(name -> name.startsWith("erased:"))
                .hasSize(3);
        for (String name : written) {
            assertThat(readings.keep(List.of(placed(series, name, 1))))
                    .isEqualTo(new Kept(0, 0, 1));
        }
    }

    private AoReadingStore readings() {
        return new AoReadingStore(harness.activeObjects(), ProductSql.over(harness.executors()));
    }

    private AoReadingStore slowReadings() {
        return new AoReadingStore(harness.activeObjects(), ProductSql.none());
    }

    private static PlacedReading placed(long series, String name, long value) {
        return new PlacedReading(
                series,
                new Reading(
                        name,
                        Instant.EPOCH,
                        Measured.answer(BigDecimal.valueOf(value)).on(Scale.AMOUNT)));
    }

    private static List<String> names(AoReadingStore readings, long series) {
        Optional<Instant> any = Optional.empty();
        return readings
                .read(List.of(series), new ReadingQuery(any, any, Optional.empty(), 100))
                .stream()
                .map(each -> each.reading().externalId())
                .toList();
    }

    private long failedImport() {
        AoImportJobs jobs = new AoImportJobs(harness.activeObjects());
        ImportJob begun = jobs.job(importOf("ana")).orElseThrow();
        ReadingProblem problem =
                new ReadingProblem(ReadingError.BAD_NUMBER, 2, "value", CANARY, List.of());
        jobs.keep(begun.at(new ImportProgress(2, 7, 9, 1, Kept.NONE, 1, List.of(problem), true)));
        return begun.id();
    }

    private long importOf(String person) {
        ImportSettings settings =
                new ImportSettings(
                        Optional.empty(),
                        Optional.empty(),
                        ZoneOffset.UTC,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        Map.of());
        return new AoImportJobs(harness.activeObjects())
                .begin(new ImportJob(0, key, person, Instant.now(), settings, ImportProgress.NONE))
                .id();
    }

    private void work(Erasure erasure) {
        assertThat(erasures.work(erasure.id(), LONG)).isTrue();
    }

    private String dump() throws SQLException {
        return Dump.of(harness);
    }
}
