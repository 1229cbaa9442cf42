package io.rihla.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.kpi.KpiTrend.Course;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KpiTrendTest {

    /**
     * The first is the example of Newcombe's paper: 20 points apart, and between 5 and 33 with
     * chance. The others lie on either side of what chance may bring.
     */
    @ParameterizedTest
    @CsvSource({
        "CSAT,share 48 80,share 56 70,RISING,20.0",
        "CSAT,share 56 70,share 48 80,FALLING,-20.0",
        "CSAT,share 48 80,share 52 80,STEADY,5.0",
        "CSAT,share 4800 8000,share 5200 8000,RISING,5.0",
        "NPS,balance 50 20 30,balance 55 20 25,STEADY,10.0",
        "NPS,balance 500 200 300,balance 550 200 250,RISING,10.0",
        "CES,values 4 5 6,values 5 6 7,STEADY,1.00",
        "PERCENT,percentages 3.5,percentages 3.51,UNCERTAIN,0.01",
        "PERCENT,percentages 3.5,percentages 3.5,STEADY,0.00",
        "NUMBER,values 10,values 9,UNCERTAIN,-1.000",
        "NPS,balance 10 0 0,balance 500 80 420,UNCERTAIN,-92.0",
        "NPS,balance 500 80 420,balance 10 0 0,UNCERTAIN,92.0"
    })
    void aTrendIsWhatChanceDoesNotExplain(
            KpiType type, String before, String now, Course course, BigDecimal change) {
        KpiTrend trend =
                KpiTrend.between(Samples.kpi(type), figure(type, before), figure(type, now));

        assertThat(trend.course()).isEqualTo(course);
        assertThat(trend.change()).contains(change);
    }

    /** Totals are of all there was, so that no chance is in them. */
    @Test
    void anyChangeOfATotalCounts() {
        Kpi total =
                Samples.kpi(
                        KpiType.NUMBER,
                        KpiSummary.TOTAL,
                        1,
                        KpiGoal.towards(KpiDirection.HIGHER_IS_BETTER));
        KpiFigure ten = KpiFigure.of(total, Samples.answers("values 10"));
        KpiFigure eleven = KpiFigure.of(total, Samples.answers("values 5 6"));

        assertThat(KpiTrend.between(total, ten, eleven).course()).isEqualTo(Course.RISING);
        assertThat(KpiTrend.between(total, eleven, ten).course()).isEqualTo(Course.FALLING);
        assertThat(KpiTrend.between(total, ten, ten).course()).isEqualTo(Course.STEADY);
    }

    @Test
    void whatIsNotKnownGoesNowhere() {
        KpiFigure known = figure(KpiType.CES, "values 4 5 6");

        assertThat(between(known, KpiFigure.UNKNOWN).course()).isEqualTo(Course.UNKNOWN);
        assertThat(between(KpiFigure.UNKNOWN, known).change()).isEmpty();
    }

    @Test
    void whetherItIsGoodDependsOnWhatIsWanted() {
        KpiTrend falling = new KpiTrend(Course.FALLING, Optional.empty());
        KpiTrend steady = new KpiTrend(Course.STEADY, Optional.empty());

        assertThat(falling.isBetter(KpiDirection.LOWER_IS_BETTER)).isTrue();
        assertThat(falling.isWorse(KpiDirection.LOWER_IS_BETTER)).isFalse();
        assertThat(falling.isWorse(KpiDirection.HIGHER_IS_BETTER)).isTrue();
        assertThat(steady.isBetter(KpiDirection.HIGHER_IS_BETTER)).isFalse();
        assertThat(steady.isWorse(KpiDirection.HIGHER_IS_BETTER)).isFalse();
    }

    /** Bands that do not touch are always a trend, and one that holds the other figure never is. */
    @Property
    void bandsThatLieApartAreATrend(
            @ForAll @IntRange(max = 300) int one,
            @ForAll @IntRange(max = 300) int other,
            @ForAll @IntRange(max = 300) int silent) {
        int answers = Math.max(one, other) + silent + 1;
        KpiFigure before = KpiFigure.of(Samples.kpi(KpiType.CSAT), AnswerSums.share(one, answers));
        KpiFigure now = KpiFigure.of(Samples.kpi(KpiType.CSAT), AnswerSums.share(other, answers));
        Course course = between(before, now).course();

        if (high(before).compareTo(low(now)) < 0) {
            assertThat(course).isEqualTo(Course.RISING);
        }
        if (high(now).compareTo(low(before)) < 0) {
            assertThat(course).isEqualTo(Course.FALLING);
        }
        if (now.value().orElseThrow().compareTo(low(before)) >= 0
                && now.value().orElseThrow().compareTo(high(before)) <= 0) {
            assertThat(course).isEqualTo(Course.STEADY);
        }
        assertThat(between(now, before).course()).isEqualTo(turned(course));
    }

    private static KpiTrend between(KpiFigure before, KpiFigure now) {
        return KpiTrend.between(Samples.kpi(KpiType.CSAT), before, now);
    }

    private static Course turned(Course course) {
        return switch (course) {
            case RISING -> Course.FALLING;
            case FALLING -> Course.RISING;
            case STEADY, UNCERTAIN, UNKNOWN -> course;
        };
    }

    private static BigDecimal low(KpiFigure figure) {
        return figure.band().map(Band::low).orElseThrow();
    }

    private static BigDecimal high(KpiFigure figure) {
        return figure.band().map(Band::high).orElseThrow();
    }

    private static KpiFigure figure(KpiType type, String answers) {
        return KpiFigure.of(Samples.kpi(type), Samples.answers(answers));
    }
}
