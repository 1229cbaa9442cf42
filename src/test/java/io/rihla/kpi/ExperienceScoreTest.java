package io.rihla.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rihla.kpi.ExperienceScore.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExperienceScoreTest {

    @ParameterizedTest
    @CsvSource({"-2,0", "-1,25", "0,50", "1,75", "2,100"})
    void aFeelingHasPoints(int feeling, BigDecimal points) {
        assertThat(ExperienceScore.ofFeeling(feeling)).isEqualByComparingTo(points);
    }

    @Test
    void nobodyFeelsMoreThanDelight() {
        assertThatIllegalArgumentException().isThrownBy(() -> ExperienceScore.ofFeeling(3));
    }

    @ParameterizedTest
    @CsvSource({
        "NPS,HIGHER_IS_BETTER,balance 0 0 5,0",
        "NPS,HIGHER_IS_BETTER,balance 6 1 3,65",
        "CSAT,HIGHER_IS_BETTER,share 3 4,75",
        "CSAT,HIGHER_IS_BETTER,share 1 3,33.3",
        "CES,HIGHER_IS_BETTER,values 1,0",
        "CES,HIGHER_IS_BETTER,values 4,50",
        "CES,HIGHER_IS_BETTER,values 7,100",
        "CES,LOWER_IS_BETTER,values 7,0",
        "EXPERIENCE_SCORE,HIGHER_IS_BETTER,values 62.5,62.5"
    })
    void aFigureHasPointsByItsScale(
            KpiType type, KpiDirection direction, String answers, BigDecimal points) {
        Kpi kpi = Samples.kpi(type, KpiSummary.MEAN, 1, KpiGoal.towards(direction));

        assertThat(ExperienceScore.ofFigure(kpi, KpiFigure.of(kpi, Samples.answers(answers))))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(points));
    }

    @Test
    void whatSaysNothingOfFeelingsOrIsNotKnownHasNoPoints() {
        Kpi duration = Samples.kpi(KpiType.DURATION);
        assertThat(
                        ExperienceScore.ofFigure(
                                duration, KpiFigure.of(duration, Samples.answers("values 1 2 3"))))
                .isEmpty();
        assertThat(ExperienceScore.ofFigure(Samples.kpi(KpiType.NPS), KpiFigure.UNKNOWN)).isEmpty();
        Kpi strict =
                Samples.kpi(
                        KpiType.NPS,
                        KpiSummary.MEAN,
                        10,
                        KpiGoal.towards(KpiDirection.HIGHER_IS_BETTER));
        assertThat(
                        ExperienceScore.ofFigure(
                                strict, KpiFigure.of(strict, AnswerSums.balance(3, 0, 0))))
                .isEmpty();
        assertThat(ExperienceScore.ofPoints(List.of())).isEmpty();
        assertThat(ExperienceScore.ofParts(List.of())).isEmpty();
    }

    /** The example of {@code docs/formulas.md}. */
    @Test
    void aMapIsWorkedOutFromItsStages() {
        BigDecimal pay =
                ExperienceScore.ofPoints(
                                List.of(ExperienceScore.ofFeeling(-1), BigDecimal.valueOf(65)))
                        .orElseThrow();
        BigDecimal browse =
                ExperienceScore.ofPoints(List.of(ExperienceScore.ofFeeling(1))).orElseThrow();
        BigDecimal purchase =
                ExperienceScore.ofParts(
                                List.of(
                                        new Part(pay, ExperienceScore.WEIGHTY),
                                        new Part(browse, ExperienceScore.USUAL)))
                        .orElseThrow();
        Optional<BigDecimal> map =
                ExperienceScore.ofParts(
                        List.of(
                                new Part(purchase, ExperienceScore.USUAL),
                                new Part(BigDecimal.valueOf(80), ExperienceScore.WEIGHTY)));

        assertThat(KpiType.EXPERIENCE_SCORE.rounded(pay)).isEqualTo("45.0");
        assertThat(KpiType.EXPERIENCE_SCORE.rounded(purchase)).isEqualTo("55.0");
        assertThat(map.map(KpiType.EXPERIENCE_SCORE::rounded)).contains(new BigDecimal("71.7"));
    }

    @Property
    void theOrderOfPartsMakesNoDifferenceAndTheScoreLiesAmongThem(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 1000) Integer> tenths,
            @ForAll long seed) {
        Random random = new Random(seed);
        List<Part> parts = new ArrayList<>();
        tenths.forEach(
                each -> parts.add(new Part(BigDecimal.valueOf(each, 1), random.nextInt(2) + 1)));
        BigDecimal score = ExperienceScore.ofParts(parts).orElseThrow();
        Collections.shuffle(parts, random);

        assertThat(ExperienceScore.ofParts(parts)).contains(score);
        assertThat(score)
                .isBetween(
                        BigDecimal.valueOf(Collections.min(tenths), 1),
                        BigDecimal.valueOf(Collections.max(tenths), 1));
    }
}
