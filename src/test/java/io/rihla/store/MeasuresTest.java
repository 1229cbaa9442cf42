package io.rihla.store;

import static io.rihla.store.Desk.ANA;
import static io.rihla.store.MeasuredMaps.STAGE;
import static io.rihla.store.MeasuredMaps.reading;
import static io.rihla.store.MeasuredMaps.touch;
import static io.rihla.store.MeasuredMaps.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.journey.Addition;
import io.rihla.journey.ElementRef;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiDirection;
import io.rihla.kpi.KpiMeasure;
import io.rihla.kpi.KpiSource;
import io.rihla.kpi.KpiStatus;
import io.rihla.kpi.KpiSummary;
import io.rihla.kpi.KpiTrend;
import io.rihla.kpi.KpiType;
import io.rihla.kpi.Samples;
import io.rihla.measures.MapMeasures;
import io.rihla.measures.PeriodFigure;
import io.rihla.measures.Timeframe;
import io.rihla.measures.UseFigures;
import io.rihla.measures.UseFigures.Source;
import io.rihla.readings.NewReading;
import io.rihla.readings.ReadingsRefused;
import io.rihla.readings.Scale;
import io.rihla.workbench.database.DatabaseKind;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a KPI of a map says, over real databases. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class MeasuresTest {

    private final MeasuredMaps maps;

    MeasuresTest(DatabaseKind kind) {
        maps = new MeasuredMaps(kind);
    }

    @Test
    void aFigureComesWithItsStatusItsBandAndItsTrend() {
        String map = maps.map(use("u1", STAGE, maps.csat(80, 10)));
        maps.answers(map, "u1", "2026-10-05", 90, 100);
        maps.answers(map, "u1", "2026-11-02", 70, 100);

        UseFigures figures = maps.figures(map, Timeframe.last(3)).get(0);

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
    void withoutReadingsThereIsNoFigureAndNeverZero() {
        String map = maps.map(use("u1", STAGE, maps.csat(80, 10)));

        PeriodFigure latest = maps.figures(map, Timeframe.last(2)).get(0).latest().orElseThrow();

        assertThat(latest.figure().status()).isEqualTo(KpiStatus.UNKNOWN);
        assertThat(latest.figure().value()).isEmpty();
    }

    @Test
    void aKpiThatTheLibraryHasLostSaysSo() {
        String map = maps.map(use("u1", STAGE, "gone"));

        UseFigures figures = maps.figures(map, Timeframe.last(2)).get(0);

        assertThat(figures.source()).isEqualTo(Source.NO_KPI);
        assertThat(figures.latest()).isEmpty();
    }

    @Test
    void readingsOfAnotherScaleMeanNothing() {
        String kpi = maps.csat(80, 1);
        String map = maps.map(use("u1", STAGE, kpi));
        maps.answers(map, "u1", "2026-11-02", 70, 100);
        Kpi there = maps.library.read(kpi);
        maps.library.change(
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

        UseFigures figures = maps.figures(map, Timeframe.last(2)).get(0);

        assertThat(figures.source()).isEqualTo(Source.ANOTHER_SCALE);
        assertThat(figures.latest().orElseThrow().figure().value()).isEmpty();
    }

    @Test
    void aScoreThatNobodyReadsElsewhereIsWorkedOutFromTheMap() {
        String score = maps.kpi(KpiType.EXPERIENCE_SCORE, "60", 10, ZoneOffset.UTC);
        String map = maps.map(use("u1", ElementRef.MAP, score), use("u2", STAGE, score));
        maps.feel(map, "t0", -1);
        maps.desk.edit(
                ANA,
                map,
                maps.revision(map),
                new Addition.AddKpiUse(use("u3", touch("t0"), maps.csat(80, 1))));
        maps.answers(map, "u3", "2026-11-02", 65, 100);

        MapMeasures all = maps.measures.of(ANA, map, Timeframe.last(2));

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
    void theFirstReadingTakesTheScaleOfItsKpi() {
        String map = maps.map(use("u1", STAGE, maps.csat(80, 1)));
        NewReading answer = reading("u1", "2026-11-02T12:00:00Z", "5");

        maps.readings.take(ANA, map, Optional.empty(), List.of(answer));

        assertThat(
                        maps.figures(map, Timeframe.last(1))
                                .get(0)
                                .latest()
                                .orElseThrow()
                                .figure()
                                .value())
                .hasValue(new BigDecimal("100.0"));
        String other = maps.map(use("u1", STAGE, maps.csat(80, 1)));
        Assertions.assertThatThrownBy(
                        () ->
                                maps.readings.take(
                                        ANA, other, Optional.of(Scale.NPS), List.of(answer)))
                .isInstanceOf(ReadingsRefused.class);
    }
}
