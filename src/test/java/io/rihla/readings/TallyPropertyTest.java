package io.rihla.readings;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.kpi.AnswerSums;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any order and batching of the same readings adds up to the same. */
class TallyPropertyTest {

    @Property
    void orderMakesNoDifference(@ForAll("amounts") List<BigDecimal> amounts, @ForAll long seed) {
        List<BigDecimal> shuffled = new ArrayList<>(amounts);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(sum(shuffled)).isEqualTo(sum(amounts));
    }

    @Property
    void batchesMakeNoDifference(@ForAll("amounts") List<BigDecimal> amounts, @ForAll long seed) {
        Random random = new Random(seed);
        Tally inBatches = Tally.NONE;
        int from = 0;
        while (from < amounts.size()) {
            int until = from + 1 + random.nextInt(amounts.size() - from);
            inBatches = inBatches.plus(sum(amounts.subList(from, until)));
            from = until;
        }

        assertThat(inBatches).isEqualTo(sum(amounts));
    }

    @Property
    void countedBatchesEqualTheirAnswers(@ForAll("scores") List<Integer> scores) {
        Tally one = Tally.NONE;
        for (int score : scores) {
            one = one.plus(Measured.answer(BigDecimal.valueOf(score)).on(Scale.NPS));
        }
        long promoters = scores.stream().filter(score -> score >= 9).count();
        long detractors = scores.stream().filter(score -> score <= 6).count();

        assertThat(Tally.counts(scores.size(), promoters, detractors)).isEqualTo(one);
        assertThat(Scale.NPS.sums(one))
                .isEqualTo(
                        AnswerSums.balance(
                                promoters, scores.size() - promoters - detractors, detractors));
    }

    @Provide
    Arbitrary<List<BigDecimal>> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-Tally.MOST), BigDecimal.valueOf(Tally.MOST))
                .ofScale(9)
                .list()
                .ofMaxSize(50);
    }

    @Provide
    Arbitrary<List<Integer>> scores() {
        return Arbitraries.integers().between(0, 10).list().ofMaxSize(200);
    }

    private static Tally sum(List<BigDecimal> amounts) {
        return amounts.stream()
                .map(amount -> Measured.answer(amount).on(Scale.AMOUNT))
                .reduce(Tally.NONE, Tally::plus);
    }
}
