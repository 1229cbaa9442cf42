package io.rihla.store;

import static io.rihla.store.MeasuredMaps.STAGE;
import static io.rihla.store.MeasuredMaps.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.kpi.KpiPeriod;
import io.rihla.kpi.KpiStatus;
import io.rihla.kpi.KpiType;
import io.rihla.measures.PeriodFigure;
import io.rihla.measures.Timeframe;
import io.rihla.measures.UseFigures;
import io.rihla.workbench.database.DatabaseKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Over which periods the KPIs of maps say something, over real databases. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class MeasurePeriodsTest {

    private final MeasuredMaps maps;

    MeasurePeriodsTest(DatabaseKind kind) {
        maps = new MeasuredMaps(kind);
    }

    @Test
    void periodsOfSeveralTimeZonesAreAddedUpEachInItsOwn() {
        String east = maps.kpi(KpiType.CSAT, "80", 1, ZoneId.of("Asia/Tokyo"));
        String west = maps.kpi(KpiType.CSAT, "80", 1, ZoneId.of("America/Los_Angeles"));
        String map = maps.map(use("e", STAGE, east), use("w", STAGE, west));
        for (String use : List.of("e", "w")) {
            maps.take(map, use, "2026-10-31T20:00:00Z", 1, 1);
            maps.take(map, use, "2026-11-01T03:00:00Z", 0, 1);
        }

        List<UseFigures> figures = maps.figures(map, Timeframe.last(2));

        assertThat(figures.get(0).periods())
                .extracting(one -> one.figure().answers())
                .containsExactly(0L, 2L);
        assertThat(figures.get(1).periods())
                .extracting(one -> one.figure().answers())
                .containsExactly(2L, 0L);
    }

    @Test
    void daysSayWhichPeriodsAreWanted() {
        String map = maps.map(use("u1", STAGE, maps.csat(80, 1)));

        UseFigures figures =
                maps.figures(
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
                        maps.figures(
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
    void aMonthThatHasJustBegunGivesWayToTheOneBefore() {
        String map =
                maps.map(use("u1", STAGE, maps.csat(80, 10)), use("u2", STAGE, maps.csat(80, 10)));
        maps.answers(map, "u1", "2026-10-05", 90, 100);
        maps.answers(map, "u1", "2026-11-02", 1, 2);
        maps.answers(map, "u2", "2026-11-02", 1, 2);

        List<UseFigures> figures = maps.figures(map, Timeframe.last(3));

        assertThat(figures.get(0).latest().orElseThrow().span().firstDay())
                .isEqualTo(LocalDate.of(2026, 10, 1));
        PeriodFigure few = figures.get(1).latest().orElseThrow();
        assertThat(few.figure().status()).isEqualTo(KpiStatus.TOO_FEW);
        assertThat(few.figure().answers()).isEqualTo(2);
        assertThat(few.figure().value()).isEmpty();
    }
}
