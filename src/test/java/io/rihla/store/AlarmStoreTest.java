package io.rihla.store;

import static io.rihla.store.Desk.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.alarms.Alarm;
import io.rihla.alarms.AlarmIssues;
import io.rihla.alarms.AlarmStore.Look;
import io.rihla.alarms.Alarms;
import io.rihla.journey.Addition;
import io.rihla.journey.ElementRef;
import io.rihla.journey.KpiUse;
import io.rihla.journey.Rank;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiDirection;
import io.rihla.kpi.KpiLibrary;
import io.rihla.kpi.KpiMeasure;
import io.rihla.kpi.KpiSource;
import io.rihla.kpi.KpiSummary;
import io.rihla.kpi.KpiType;
import io.rihla.kpi.Samples;
import io.rihla.measures.Measures;
import io.rihla.readings.Measured;
import io.rihla.readings.NewReading;
import io.rihla.readings.Readings;
import io.rihla.readings.Series;
import io.rihla.readings.UseScales;
import io.rihla.store.sql.ProductSql;
import io.rihla.text.Texts;
import io.rihla.tracking.Catalogue;
import io.rihla.workbench.ao.AoHarness;
import io.rihla.workbench.database.DatabaseKind;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Breaches over a database of their own: looking concerns all maps there are. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class AlarmStoreTest {

    private final AoHarness harness;
    private final AoAlarmStore store;
    private final Desk desk;
    private final KpiLibrary library;
    private final Readings readings;
    private final Alarms alarms;

    AlarmStoreTest(DatabaseKind kind) {
        harness = Schemas.fresh(kind);
        store = new AoAlarmStore(harness.activeObjects());
        desk = Desk.on(harness, Clock.systemUTC());
        AoKpiStore kpis = new AoKpiStore(harness.activeObjects());
        library = new KpiLibrary(kpis, Optional::of, new Random(System.nanoTime()));
        AoReadingStore kept =
                new AoReadingStore(harness.activeObjects(), ProductSql.over(harness.executors()));
        readings =
                new Readings(
                        desk.service, kept, UseScales.by(desk.service, library), Clock.systemUTC());
        alarms =
                new Alarms(
                        desk.service,
                        desk.upkeep,
                        kpis,
                        new Measures(desk.service, library::read, kept, Clock.systemUTC()),
                        store,
                        new NoJira(),
                        () -> new Catalogue(List.of()),
                        head -> "",
                        new Texts(),
                        Clock.systemUTC());
    }

    @AfterEach
    void close() {
        harness.close();
    }

    @Test
    void whatIsInBreachIsReadForManyMapsAtOnce() {
        Alarm one = new Alarm(new Series("m1", "u1"), Instant.ofEpochMilli(7), 0);
        Alarm two = new Alarm(new Series("m2", "u1"), Instant.ofEpochMilli(8), 17);
        store.put(one);
        store.put(two);
        store.put(new Alarm(new Series("m3", "u1"), Instant.ofEpochMilli(9), 18));

        assertThat(store.of(List.of("m1", "m2", "m4")))
                .isEqualTo(Map.of(one.series(), one, two.series(), two));
        assertThat(store.lastLook()).isEqualTo(new Look(Instant.EPOCH, 0));
        store.looked(new Look(Instant.ofEpochMilli(10), 3));
        assertThat(store.lastLook()).isEqualTo(new Look(Instant.ofEpochMilli(10), 3));
    }

    /** As long as no issue is opened; nobody answers for any of these maps. */
    @Test
    void manyMapsCostTheStatementsOfOne() throws Exception {
        breach(1);
        int few = cost(1);
        breach(5);
        int many = cost(6);

        assertThat(many).isEqualTo(few);
    }

    private int cost(int untold) throws Exception {
        int[] found = new int[1];
        int statements =
                harness.statements().record(() -> found[0] = alarms.run()).statements().size();
        assertThat(found[0]).isEqualTo(untold);
        return statements;
    }

    private void breach(int maps) {
        for (int i = 0; i < maps; i++) {
            Kpi draft =
                    Samples.named(
                                    "Sample",
                                    new KpiMeasure(
                                            KpiType.CSAT,
                                            KpiSummary.MEAN,
                                            "",
                                            KpiSource.QUALITATIVE,
                                            1))
                            .aiming(Samples.goal(KpiDirection.HIGHER_IS_BETTER, "", "", "80"))
                            .kpi();
            String kpi =
                    library.add(
                                    ANA,
                                    new Kpi(
                                            "",
                                            0,
                                            draft.name(),
                                            draft.measure(),
                                            draft.goal(),
                                            draft.period(),
                                            draft.zone(),
                                            draft.customerSuccess(),
                                            draft.businessSuccess(),
                                            "",
                                            "",
                                            false,
                                            true),
                                    "")
                            .id();
            String key = desk.create(Sketch.map("", 1, 1)).key();
            KpiUse use = KpiUse.of("u1", Rank.MIDDLE, ElementRef.MAP, kpi);
            desk.edit(ANA, key, 0, new Addition.AddKpiUse(use));
            readings.take(
                    ANA,
                    key,
                    Optional.empty(),
                    List.of(
                            new NewReading(
                                    "u1", "", Instant.now(), Measured.answer(BigDecimal.ONE))));
            desk.service.open(ANA, key);
        }
    }

    private static final class NoJira implements AlarmIssues {

        @Override
        public boolean ready() {
            return true;
        }

        @Override
        public OptionalLong open(Wanted wanted) {
            throw new AssertionError("Nobody answers for it");
        }
    }
}
