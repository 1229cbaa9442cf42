package io.rihla.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.rihla.kpi.AnswerSums;
import io.rihla.kpi.KpiType;
import java.math.BigDecimal;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one thing that was measured counts for. */
class MeasuredTest {

    @ParameterizedTest
    @CsvSource({
        "NPS, 10, 1, 0, 0",
        "NPS, 9, 1, 0, 0",
        "NPS, 8, 0, 0, 0",
        "NPS, 7, 0, 0, 0",
        "NPS, 6, 0, 1, 0",
        "NPS, 0, 0, 1, 0",
        "CSAT, 5, 1, 0, 0",
        "CSAT, 4, 1, 0, 0",
        "CSAT, 3, 0, 0, 0",
        "CSAT, 1, 0, 0, 0",
        "SCORE, 55.5, 0, 0, 55.5",
        "DURATION, 0.25, 0, 0, 0.25",
        "CES, 7, 0, 0, 7",
        "AMOUNT, -12.5, 0, 0, -12.5",
        "AMOUNT, 0, 0, 0, 0",
    })
    void anAnswerCountsOnItsScale(
            Scale scale, BigDecimal answer, long favourable, long unfavourable, BigDecimal total) {
        Tally tally = Measured.answer(answer).on(scale);

        assertThat(tally)
                .isEqualTo(new Tally(1, favourable, unfavourable, total, total.multiply(total), 0));
    }

    @ParameterizedTest
    @CsvSource({
        "NPS, 11, OUT_OF_SCALE",
        "NPS, -1, OUT_OF_SCALE",
        "NPS, 7.5, NOT_WHOLE",
        "CSAT, 0, OUT_OF_SCALE",
        "CES, 8, OUT_OF_SCALE",
        "CES, 2.5, NOT_WHOLE",
        "SCORE, 101, OUT_OF_SCALE",
        "DURATION, -1, OUT_OF_SCALE",
        "DURATION, 1000000000001, NUMBER_TOO_LARGE",
        "AMOUNT, 1000000000001, NUMBER_TOO_LARGE",
        "AMOUNT, 1e999999999, NUMBER_TOO_LARGE",
        "AMOUNT, -1e999999999, NUMBER_TOO_LARGE",
        "AMOUNT, 1e-999999999, BAD_NUMBER",
    })
    void whatCannotBeAnAnswerIsRefused(Scale scale, BigDecimal answer, ReadingError error) {
        assertRefused(() -> Measured.answer(answer).on(scale), error);
    }

    @Test
    void aBatchOfCountsEqualsItsAnswers() {
        Tally one = Measured.answer(BigDecimal.TEN).on(Scale.NPS);
        Tally passive = Measured.answer(BigDecimal.valueOf(8)).on(Scale.NPS);
        Tally none = Measured.answer(BigDecimal.ZERO).on(Scale.NPS);

        assertThat(counts(null, 2L, 1L, 1L).on(Scale.NPS))
                .isEqualTo(one.plus(one).plus(passive).plus(none));
        assertThat(counts(4L, 2L, null, 1L).on(Scale.NPS))
                .isEqualTo(one.plus(one).plus(passive).plus(none));
    }

    @Test
    void aBatchOfCountsHasToSayOfHowMany() {
        assertRefused(() -> counts(null, 2L, null, null).on(Scale.CSAT), ReadingError.NO_VALUE);
        assertRefused(() -> counts(null, 2L, null, 1L).on(Scale.NPS), ReadingError.NO_VALUE);
        assertRefused(() -> counts(9L, 2L, null, null).on(Scale.NPS), ReadingError.NO_VALUE);
        assertRefused(() -> counts(0L, 0L, null, null).on(Scale.CSAT), ReadingError.NO_VALUE);
        assertRefused(
                () -> counts(2L, 3L, null, null).on(Scale.CSAT), ReadingError.COUNTS_DISAGREE);
        assertRefused(() -> counts(9L, 2L, 3L, 1L).on(Scale.NPS), ReadingError.COUNTS_DISAGREE);
        assertRefused(() -> counts(9L, -2L, 3L, 1L).on(Scale.NPS), ReadingError.BAD_NUMBER);
        assertRefused(
                () -> counts(2_000_000_000L, 1L, null, null).on(Scale.SHARE),
                ReadingError.NUMBER_TOO_LARGE);
    }

    /** From 35 of 120 nobody can tell how many were for it. */
    @Test
    void aScoreOfSeveralIsNoBatchOfCounts() {
        Measured score = mean("35", 120L, null);

        assertRefused(() -> score.on(Scale.NPS), ReadingError.NEEDS_COUNTS);
    }

    /** The mean of 1, 2 and 6 is 3, their standard deviation the root of 7. */
    @Test
    void aMeanWithItsSpreadEqualsItsAnswers() {
        Tally answers =
                Measured.answer(BigDecimal.ONE)
                        .on(Scale.CES)
                        .plus(Measured.answer(BigDecimal.valueOf(2)).on(Scale.CES))
                        .plus(Measured.answer(BigDecimal.valueOf(6)).on(Scale.CES));
        Tally batch = mean("3", 3L, "2.645751311").on(Scale.CES);

        assertThat(batch.answers()).isEqualTo(answers.answers());
        assertThat(batch.total()).isEqualByComparingTo(answers.total());
        assertThat(batch.squares()).isCloseTo(answers.squares(), within(new BigDecimal("0.00001")));
        assertThat(batch.spreadless()).isZero();
        assertThat(answers.deviation()).hasValue(new BigDecimal("2.645751"));
        assertThat(mean("3", 3L, null).on(Scale.CES).deviation()).isEmpty();
        assertThat(Measured.answer(BigDecimal.ONE).on(Scale.CES).deviation()).isEmpty();
    }

    @Test
    void aMeanWithoutItsSpreadSaysSo() {
        assertThat(mean("3", 3L, null).on(Scale.CES).spreadless()).isEqualTo(3);
        assertThat(mean("3", 1L, null).on(Scale.CES).spreadless()).isZero();
        assertRefused(() -> mean("3", 0L, null).on(Scale.CES), ReadingError.NO_VALUE);
        assertRefused(() -> mean("3", 3L, "-1").on(Scale.CES), ReadingError.BAD_NUMBER);
        assertRefused(() -> mean("8", 3L, null).on(Scale.CES), ReadingError.OUT_OF_SCALE);
        assertRefused(
                () -> mean("999999999999", 3L, null).on(Scale.AMOUNT),
                ReadingError.NUMBER_TOO_LARGE);
        assertRefused(
                () -> mean("1", 1_000_000_000L, "999999999999").on(Scale.AMOUNT),
                ReadingError.NUMBER_TOO_LARGE);
    }

    /** The half of those counted is 50 per cent, whatever else came as a percentage. */
    @Test
    void aShareIsCountedOrAPercentage() {
        Tally counted = counts(4L, 2L, null, null).on(Scale.SHARE);
        Tally percentage = Measured.answer(new BigDecimal("3.5")).on(Scale.SHARE);

        assertThat(Scale.SHARE.sums(counted)).isEqualTo(AnswerSums.share(2, 4));
        assertThat(Scale.SHARE.sums(percentage.plus(percentage)))
                .isEqualTo(AnswerSums.percentages(2, new BigDecimal("7")));
        assertThat(Scale.SHARE.sums(counted.plus(percentage)))
                .isEqualTo(
                        AnswerSums.share(2, 4)
                                .plus(AnswerSums.percentages(1, new BigDecimal("3.5"))));
    }

    @Test
    void everyKindOfKpiHasItsScale() {
        for (KpiType type : KpiType.values()) {
            Scale scale = Scale.of(type);
            Tally tally =
                    (scale == Scale.SHARE
                                    ? counts(2L, 1L, null, null)
                                    : Measured.answer(BigDecimal.valueOf(5)))
                            .on(scale);
            assertThat(scale.sums(tally).answers()).isEqualTo(tally.answers());
        }
    }

    @Test
    void moreDigitsThanAreKeptAreRounded() {
        assertThat(Measured.answer(new BigDecimal("0.3333333333333333")).on(Scale.AMOUNT).total())
                .isEqualByComparingTo("0.333333");
    }

    private static Measured counts(Long answers, Long favourable, Long neutral, Long unfavourable) {
        return new Measured(
                Optional.empty(),
                Optional.ofNullable(answers),
                Optional.ofNullable(favourable),
                Optional.ofNullable(neutral),
                Optional.ofNullable(unfavourable),
                Optional.empty());
    }

    private static Measured mean(String value, Long answers, String deviation) {
        return new Measured(
                Optional.of(new BigDecimal(value)),
                Optional.of(answers),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(deviation).map(BigDecimal::new));
    }

    private static void assertRefused(ThrowingCallable work, ReadingError error) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        BadReading.class, bad -> assertThat(bad.at(1).error()).isEqualTo(error));
    }
}
