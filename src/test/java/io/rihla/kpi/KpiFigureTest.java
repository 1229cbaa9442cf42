package io.rihla.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rihla.journey.EnumIds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures against a table that was worked out apart from the code. */
class KpiFigureTest {

    static Stream<List<String>> table() {
        return Samples.table("formulas.csv", 6);
    }

    @ParameterizedTest
    @MethodSource("table")
    void aFigureAndItsBandAreWhatTheTableSays(List<String> line) {
        KpiType type = EnumIds.of(KpiType.class, line.get(0)).orElseThrow();

        KpiFigure figure = KpiFigure.of(Samples.kpi(type), Samples.answers(line.get(1)));

        assertThat(figure.value()).contains(new BigDecimal(line.get(2)));
        assertThat(figure.band().map(Band::low).map(BigDecimal::toPlainString).orElse(""))
                .isEqualTo(line.get(3));
        assertThat(figure.band().map(Band::high).map(BigDecimal::toPlainString).orElse(""))
                .isEqualTo(line.get(4));
        assertThat(figure.status()).isEqualTo(KpiStatus.NO_TARGET);
    }

    @Test
    void theTableHasEveryType() {
        assertThat(table().map(line -> EnumIds.of(KpiType.class, line.get(0)).orElseThrow()))
                .contains(KpiType.values());
    }

    @ParameterizedTest
    @EnumSource
    void noDataIsNoZero(KpiType type) {
        assertThat(KpiFigure.of(Samples.kpi(type), AnswerSums.NONE)).isEqualTo(KpiFigure.UNKNOWN);
        assertThat(KpiFigure.UNKNOWN.value()).isEmpty();
    }

    @Test
    void tooFewAnswersGiveTheirNumberAndNothingElse() {
        KpiGoal goal = Samples.goal(KpiDirection.HIGHER_IS_BETTER, "30", "", "");
        Kpi nps = Samples.kpi(KpiType.NPS, KpiSummary.MEAN, 10, goal);

        KpiFigure few = KpiFigure.of(nps, AnswerSums.balance(9, 0, 0));
        KpiFigure enough = KpiFigure.of(nps, AnswerSums.balance(9, 1, 0));

        assertThat(few)
                .isEqualTo(new KpiFigure(KpiStatus.TOO_FEW, 9, Optional.empty(), Optional.empty()));
        assertThat(enough.status()).isEqualTo(KpiStatus.ON_TARGET);
        assertThat(enough.answers()).isEqualTo(10);
    }

    @Test
    void aTotalAddsUpAndClaimsNoBand() {
        Kpi saved =
                Samples.kpi(
                        KpiType.CURRENCY,
                        KpiSummary.TOTAL,
                        1,
                        Samples.goal(KpiDirection.HIGHER_IS_BETTER, "1000", "", ""));

        KpiFigure figure = KpiFigure.of(saved, Samples.answers("values 400.5 600 0.005"));

        assertThat(figure.value()).contains(new BigDecimal("1000.51"));
        assertThat(figure.band()).isEmpty();
        assertThat(figure.status()).isEqualTo(KpiStatus.ON_TARGET);
    }

    /** 49.96 is shown as 50.0, and nobody should see 50.0 short of 50. */
    @Test
    void whatIsShownIsWhatIsJudged() {
        Kpi csat =
                Samples.kpi(
                        KpiType.CSAT,
                        KpiSummary.MEAN,
                        1,
                        Samples.goal(KpiDirection.HIGHER_IS_BETTER, "50", "", ""));

        assertThat(KpiFigure.of(csat, AnswerSums.share(1249, 2500)).status())
                .isEqualTo(KpiStatus.ON_TARGET);
        assertThat(KpiFigure.of(csat, AnswerSums.share(1247, 2500)).status())
                .isEqualTo(KpiStatus.OFF_TARGET);
    }

    @Test
    void oneBareMeanTakesTheBandAway() {
        AnswerSums both = Samples.answers("values 4 6").plus(Samples.answers("bare 5 2"));

        KpiFigure figure = KpiFigure.of(Samples.kpi(KpiType.CES), both);

        assertThat(figure.value()).contains(new BigDecimal("5.00"));
        assertThat(figure.band()).isEmpty();
    }

    @Test
    void countsThatCannotBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerSums.balance(1, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerSums.share(3, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnswerSums(1, 2, BigDecimal.ONE, BigDecimal.ONE));
    }
}
