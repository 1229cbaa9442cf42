package io.rihla.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RankTest {

    @Property
    void betweenTwoRanksThereIsAlwaysAnother(
            @ForAll("ranks") Rank one, @ForAll("ranks") Rank other) {
        Assume.that(!one.equals(other));
        Rank lower = one.compareTo(other) < 0 ? one : other;
        Rank upper = lower.equals(one) ? other : one;

        Rank between = Rank.between(lower, upper);

        assertThat(between).isGreaterThan(lower).isLessThan(upper);
        assertThat(between.value().length())
                .isLessThanOrEqualTo(
                        2 + 2 * Math.max(lower.value().length(), upper.value().length()));
    }

    @Property
    void thereIsAlwaysRoomAtBothEnds(@ForAll("ranks") Rank rank) {
        assertThat(rank.after()).isGreaterThan(rank);
        assertThat(rank.before()).isLessThan(rank);
    }

    @Property(tries = 50)
    void aSequenceRisesAndLeavesRoom(@ForAll @IntRange(max = 5_000) int count) {
        List<Rank> ranks = Rank.sequence(count);

        assertThat(ranks).hasSize(count).isSorted().doesNotHaveDuplicates();
        assertThat(ranks).allSatisfy(rank -> assertThat(rank.value()).hasSizeLessThan(4));
    }

    @Test
    void appendingTenThousandTimesKeepsRanksShort() {
        Rank last = Rank.MIDDLE;
        Rank first = Rank.MIDDLE;
        for (int i = 0; i < 10_000; i++) {
            last = last.after();
            first = first.before();
        }
        assertThat(last.value()).hasSizeLessThan(8);
        assertThat(first.value()).hasSizeLessThan(8);
    }

    @Test
    void whatIsNoRankIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rank(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rank("V0"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rank("-1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rank.between(Rank.MIDDLE, Rank.MIDDLE));
    }

    @Provide
    Arbitrary<Rank> ranks() {
        return Arbitraries.strings()
                .withChars("019AVZaz")
                .ofMinLength(1)
                .ofMaxLength(6)
                .filter(Rank::isRank)
                .map(Rank::new);
    }
}
