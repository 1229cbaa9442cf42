package io.rihla.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

/** What holds of figures, whatever was answered. */
class KpiFigurePropertiesTest {

    @Provide
    Arbitrary<BigDecimal> values() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                .ofScale(6);
    }

    @Property(tries = 300)
    void orderAndBatchesMakeNoDifference(
            @ForAll("values") BigDecimal first,
            @ForAll @Size(max = 40) List<@From("values") BigDecimal> others,
            @ForAll long seed) {
        List<AnswerSums> answers = new ArrayList<>();
        answers.add(Samples.value(first));
        others.forEach(each -> answers.add(Samples.value(each)));
        AnswerSums inOrder = answers.stream().reduce(AnswerSums.NONE, AnswerSums::plus);

        Random random = new Random(seed);
        while (answers.size() > 1) {
            Collections.shuffle(answers, random);
            AnswerSums batch = answers.remove(answers.size() - 1);
            answers.set(0, answers.get(0).plus(batch));
        }

        assertThat(answers.get(0)).isEqualTo(inOrder);
        for (KpiType type : KpiType.values()) {
            if (type.formula() == KpiType.Formula.MEAN) {
                assertThat(KpiFigure.of(Samples.kpi(type), answers.get(0)))
                        .isEqualTo(KpiFigure.of(Samples.kpi(type), inOrder));
            }
        }
    }

    @Property
    void anNpsAndItsBandStayOnTheScaleAndTurnOverWithTheAnswers(
            @ForAll @IntRange(max = 5000) int promoters,
            @ForAll @IntRange(min = 1, max = 5000) int passives,
            @ForAll @IntRange(max = 5000) int detractors) {
        Kpi nps = Samples.kpi(KpiType.NPS);
        KpiFigure figure = KpiFigure.of(nps, AnswerSums.balance(promoters, passives, detractors));
        KpiFigure turned = KpiFigure.of(nps, AnswerSums.balance(detractors, passives, promoters));

        assertThat(turned.value().orElseThrow())
                .isEqualByComparingTo(figure.value().orElseThrow().negate());
        assertThat(turned.band().map(Band::low).map(BigDecimal::negate))
                .isEqualTo(figure.band().map(Band::high));
        assertHolds(figure, KpiType.NPS);
        assertThat(figure.band().isPresent()).isEqualTo(promoters + detractors > 0);
    }

    @Property
    void aShareHasABandThatShrinksWithTheNumberOfAnswers(
            @ForAll @IntRange(max = 2000) int successes, @ForAll @IntRange(max = 2000) int others) {
        long answers = (long) successes + others + 1;
        Kpi csat = Samples.kpi(KpiType.CSAT);
        KpiFigure figure = KpiFigure.of(csat, AnswerSums.share(successes, answers));
        KpiFigure tenfold = KpiFigure.of(csat, AnswerSums.share(successes * 10L, answers * 10));

        assertHolds(figure, KpiType.CSAT);
        assertThat(figure.band()).isPresent();
        assertThat(tenfold.value()).isEqualTo(figure.value());
        assertThat(width(tenfold)).isLessThanOrEqualTo(width(figure));
    }

    @Property(tries = 300)
    void aMeanLiesInItsBand(@ForAll @NotEmpty List<@IntRange(min = 1, max = 7) Integer> answers) {
        AnswerSums sums =
                answers.stream()
                        .map(answer -> Samples.value(BigDecimal.valueOf(answer)))
                        .reduce(AnswerSums.NONE, AnswerSums::plus);

        KpiFigure figure = KpiFigure.of(Samples.kpi(KpiType.CES), sums);

        assertHolds(figure, KpiType.CES);
        assertThat(figure.band().isPresent()).isEqualTo(answers.stream().distinct().count() > 1);
    }

    private static void assertHolds(KpiFigure figure, KpiType type) {
        BigDecimal value = figure.value().orElseThrow();
        assertThat(type.figures().contains(value)).isTrue();
        figure.band()
                .ifPresent(
                        band -> {
                            assertThat(value).isBetween(band.low(), band.high());
                            assertThat(type.figures().contains(band.low())).isTrue();
                            assertThat(type.figures().contains(band.high())).isTrue();
                        });
    }

    private static BigDecimal width(KpiFigure figure) {
        return figure.band().map(band -> band.high().subtract(band.low())).orElseThrow();
    }
}
