package io.rihla.store;

import static io.rihla.store.Desk.ANA;

import io.rihla.journey.Addition;
import io.rihla.journey.Change;
import io.rihla.journey.ElementRef;
import io.rihla.journey.Feeling;
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
import io.rihla.kpi.KpiSummary;
import io.rihla.kpi.KpiType;
import io.rihla.kpi.Samples;
import io.rihla.measures.Measures;
import io.rihla.measures.Timeframe;
import io.rihla.measures.UseFigures;
import io.rihla.readings.Measured;
import io.rihla.readings.NewReading;
import io.rihla.readings.Readings;
import io.rihla.readings.UseScales;
import io.rihla.store.sql.ProductSql;
import io.rihla.workbench.database.DatabaseKind;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Maps whose KPIs have been measured, on a real database, and what they say. */
final class MeasuredMaps {

    private static final Instant NOW = Instant.parse("2026-11-15T12:00:00Z");
    static final ElementRef STAGE = ElementRef.stage("s0");

    final Desk desk;
    final KpiLibrary library;
    final Readings readings;
    final Measures measures;

    MeasuredMaps(DatabaseKind kind) {
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

    List<UseFigures> figures(String map, Timeframe time) {
        return measures.of(ANA, map, time).uses();
    }

    String map(KpiUse... uses) {
        String key = desk.create(Sketch.map("", 2, 1)).key();
        List<Change> changes = new ArrayList<>();
        for (KpiUse use : uses) {
            changes.add(new Addition.AddKpiUse(use));
        }
        desk.edit(ANA, key, revision(key), new MapEdit.Batch(changes));
        return key;
    }

    long revision(String key) {
        return desk.service.open(ANA, key).revision();
    }

    void feel(String map, String touchpoint, int feeling) {
        desk.edit(
                ANA,
                map,
                revision(map),
                new TouchpointChange.SetFeeling(touchpoint, Optional.of(new Feeling(feeling))));
    }

    static ElementRef touch(String id) {
        return ElementRef.touchpoint(id);
    }

    static KpiUse use(String id, ElementRef subject, String kpi) {
        return KpiUse.of(id, Rank.MIDDLE, subject, kpi);
    }

    String csat(int target, int minimum) {
        return kpi(KpiType.CSAT, "" + target, minimum, ZoneOffset.UTC);
    }

    String kpi(KpiType type, String target, int minimum, ZoneId zone) {
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

    void answers(String map, String use, String day, long satisfied, long all) {
        take(map, use, day + "T12:00:00Z", satisfied, all);
    }

    void take(String map, String use, String at, long satisfied, long all) {
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

    static NewReading reading(String use, String at, String value) {
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
