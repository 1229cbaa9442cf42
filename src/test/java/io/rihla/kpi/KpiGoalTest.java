package io.rihla.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.journey.EnumIds;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KpiGoalTest {

    static Stream<List<String>> table() {
        return Samples.table("judgement.csv", 6);
    }

    @ParameterizedTest
    @MethodSource("table")
    void aFigureStandsAsTheTableSays(List<String> line) {
        KpiGoal goal = goal(line);

        assertThat(goal.inOrder()).isTrue();
        assertThat(goal.judge(new BigDecimal(line.get(4)))).isEqualTo(status(line));
    }

    @Test
    void theTableHasEveryStatusThatAFigureCanHave() {
        assertThat(table().map(KpiGoalTest::status).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(KpiStatus.TOO_FEW, KpiStatus.UNKNOWN)));
    }

    @Property
    void lowerIsBetterIsTheMirrorImage(
            @ForAll @IntRange(min = -20, max = 20) int figure,
            @ForAll @IntRange(min = -20, max = 20) int target,
            @ForAll @IntRange(max = 20) int warningBelow,
            @ForAll @IntRange(max = 20) int breachBelow) {
        int warning = target - warningBelow;
        int breach = warning - breachBelow;
        KpiGoal higher = goal(KpiDirection.HIGHER_IS_BETTER, target, warning, breach);
        KpiGoal lower = goal(KpiDirection.LOWER_IS_BETTER, -target, -warning, -breach);

        assertThat(higher.inOrder()).isTrue();
        assertThat(lower.inOrder()).isTrue();
        assertThat(lower.judge(BigDecimal.valueOf(-figure)))
                .isEqualTo(higher.judge(BigDecimal.valueOf(figure)));
    }

    @Test
    void aBetterFigureNeverStandsWorse() {
        KpiGoal goal = goal(KpiDirection.HIGHER_IS_BETTER, 50, 40, 30);
        List<KpiStatus> worstFirst =
                List.of(
                        KpiStatus.BREACH,
                        KpiStatus.WARNING,
                        KpiStatus.OFF_TARGET,
                        KpiStatus.ON_TARGET);
        int before = 0;
        for (int figure = 0; figure <= 100; figure++) {
            int now = worstFirst.indexOf(goal.judge(BigDecimal.valueOf(figure)));
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
        assertThat(before).isEqualTo(worstFirst.size() - 1);
    }

    @Test
    void thresholdsOutOfOrderAreNoticed() {
        assertThat(goal(KpiDirection.HIGHER_IS_BETTER, 50, 60, 30).inOrder()).isFalse();
        assertThat(goal(KpiDirection.HIGHER_IS_BETTER, 50, 40, 45).inOrder()).isFalse();
        assertThat(goal(KpiDirection.LOWER_IS_BETTER, 50, 40, 30).inOrder()).isFalse();
        assertThat(Samples.goal(KpiDirection.LOWER_IS_BETTER, "50", "", "49").inOrder()).isFalse();
    }

    private static KpiStatus status(List<String> line) {
        return EnumIds.of(KpiStatus.class, line.get(5)).orElseThrow();
    }

    private static KpiGoal goal(List<String> line) {
        return Samples.goal(
                EnumIds.of(KpiDirection.class, line.get(0)).orElseThrow(),
                line.get(1),
                line.get(2),
                line.get(3));
    }

    private static KpiGoal goal(KpiDirection direction, int target, int warning, int breach) {
        return Samples.goal(
                direction,
                Integer.toString(target),
                Integer.toString(warning),
                Integer.toString(breach));
    }
}
