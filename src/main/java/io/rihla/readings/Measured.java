package io.rihla.readings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What somebody says was measured: one answer, a mean, or how many answered which way. Everything
 * is optional because each scale needs something else.
 *
 * @param value an answer, or the mean of several
 * @param answers how many answered
 * @param favourable promoters, satisfied, yes
 * @param neutral neither for nor against
 * @param unfavourable detractors
 * @param deviation the standard deviation of the answers behind a mean, as of a sample
 */
public record Measured(
        Optional<BigDecimal> value,
        Optional<Long> answers,
        Optional<Long> favourable,
        Optional<Long> neutral,
        Optional<Long> unfavourable,
        Optional<BigDecimal> deviation) {

    /** As many digits as any number that makes sense here, before or after the point. */
    private static final int LONGEST = 40;

    /** One answer. */
    public static Measured answer(BigDecimal value) {
        return new Measured(
                Optional.of(value),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * What it counts for on a scale. Where counts are given they tell more than a value.
     *
     * @throws BadReading if it cannot be an answer, or several, on that scale
     */
    public Tally on(Scale scale) {
        value.ifPresent(number -> checkForm(number, "value"));
        deviation.ifPresent(number -> checkForm(number, "deviation"));
        checkCount(answers, "answers");
        checkCount(favourable, "favourable");
        checkCount(neutral, "neutral");
        checkCount(unfavourable, "unfavourable");
        if (!scale.counted()) {
            return mean(scale);
        }
        if (favourable.isPresent() || value.isEmpty()) {
            return counts(scale);
        }
        return scale == Scale.SHARE ? percentage() : one(scale, value.get());
    }

    private Tally one(Scale scale, BigDecimal answer) {
        if (answers.orElse(1L) != 1) {
            throw new BadReading(ReadingError.NEEDS_COUNTS, "value", plain(answer));
        }
        long whole = whole(scale, answer);
        return Tally.counts(1, scale.favourable(whole) ? 1 : 0, scale.unfavourable(whole) ? 1 : 0);
    }

    private Tally counts(Scale scale) {
        if (favourable.isEmpty() || (unfavourable.isEmpty() && scale.knowsUnfavourable())) {
            throw new BadReading(ReadingError.NO_VALUE, "value", "");
        }
        long known = favourable.get() + neutral.orElse(0L) + unfavourable.orElse(0L);
        long all = answers.orElse(known);
        boolean complete = neutral.isPresent() && unfavourable.isPresent();
        boolean others =
                scale.knowsUnfavourable()
                        ? neutral.isPresent()
                        : neutral.isPresent() || unfavourable.isPresent();
        if (answers.isEmpty() && !others) {
            // "40 were satisfied": of how many?
            throw new BadReading(ReadingError.NO_VALUE, "answers", "");
        }
        if (known > all || (complete && known != all)) {
            throw new BadReading(ReadingError.COUNTS_DISAGREE, "answers", Long.toString(all));
        }
        if (all == 0) {
            throw new BadReading(ReadingError.NO_VALUE, "answers", "0");
        }
        checkCount(Optional.of(all), "answers");
        return Tally.counts(
                all, favourable.get(), scale.knowsUnfavourable() ? unfavourable.orElse(0L) : 0);
    }

    /** Nobody knows how many said yes: how the answers differ cannot be told. */
    private Tally percentage() {
        Tally mean = mean(Scale.SHARE);
        return new Tally(mean.answers(), 0, 0, mean.total(), BigDecimal.ZERO, mean.answers());
    }

    private Tally mean(Scale scale) {
        BigDecimal mean =
                value.orElseThrow(() -> new BadReading(ReadingError.NO_VALUE, "value", ""));
        long all = answers.orElse(1L);
        if (all == 0) {
            throw new BadReading(ReadingError.NO_VALUE, "answers", "0");
        }
        if (all == 1) {
            checkWithin(scale, mean);
            BigDecimal kept =
                    scale.whole()
                            ? BigDecimal.valueOf(whole(scale, mean))
                            : mean.setScale(Tally.DIGITS, RoundingMode.HALF_EVEN);
            return new Tally(1, 0, 0, kept, kept.multiply(kept), 0);
        }
        checkWithin(scale, mean);
        BigDecimal count = BigDecimal.valueOf(all);
        BigDecimal total = mean.multiply(count).setScale(Tally.DIGITS, RoundingMode.HALF_EVEN);
        BigDecimal spread =
                deviation
                        .map(d -> checkDeviation(d).pow(2).multiply(BigDecimal.valueOf(all - 1)))
                        .orElse(BigDecimal.ZERO);
        BigDecimal squares =
                total.multiply(total)
                        .divide(count, 2 * Tally.DIGITS, RoundingMode.HALF_EVEN)
                        .add(spread);
        if (total.abs().compareTo(BigDecimal.valueOf(Tally.MOST)) > 0
                || squares.compareTo(Tally.MOST_SQUARES) > 0) {
            throw new BadReading(ReadingError.NUMBER_TOO_LARGE, "value", plain(mean));
        }
        return new Tally(all, 0, 0, total, squares, deviation.isPresent() ? 0 : all);
    }

    private static long whole(Scale scale, BigDecimal answer) {
        checkWithin(scale, answer);
        if (answer.stripTrailingZeros().scale() > 0) {
            throw new BadReading(ReadingError.NOT_WHOLE, "value", plain(answer));
        }
        return answer.longValueExact();
    }

    private static void checkWithin(Scale scale, BigDecimal answer) {
        if (answer.compareTo(scale.least()) < 0 || answer.compareTo(scale.most()) > 0) {
            throw scale.unbounded(answer)
                    ? new BadReading(ReadingError.NUMBER_TOO_LARGE, "value", plain(answer))
                    : new BadReading(
                            ReadingError.OUT_OF_SCALE,
                            "value",
                            plain(answer),
                            scale.least().toPlainString(),
                            scale.most().toPlainString());
        }
    }

    private static BigDecimal checkDeviation(BigDecimal deviation) {
        if (deviation.signum() < 0) {
            throw new BadReading(ReadingError.BAD_NUMBER, "deviation", plain(deviation));
        }
        if (deviation.compareTo(BigDecimal.valueOf(Tally.MOST)) > 0) {
            throw new BadReading(ReadingError.NUMBER_TOO_LARGE, "deviation", plain(deviation));
        }
        return deviation.setScale(Tally.DIGITS, RoundingMode.HALF_EVEN);
    }

    private static void checkCount(Optional<Long> count, String field) {
        long many = count.orElse(0L);
        if (many < 0) {
            throw new BadReading(ReadingError.BAD_NUMBER, field, Long.toString(many));
        }
        if (many > Tally.MOST_ANSWERS) {
            throw new BadReading(ReadingError.NUMBER_TOO_LARGE, field, Long.toString(many));
        }
    }

    /** Numbers such as 1e999999 would fill the memory as soon as something is done with them. */
    private static void checkForm(BigDecimal number, String field) {
        if (number.scale() < -LONGEST || number.precision() > LONGEST) {
            throw new BadReading(ReadingError.NUMBER_TOO_LARGE, field, number.toString());
        }
        if (number.scale() > LONGEST) {
            throw new BadReading(ReadingError.BAD_NUMBER, field, number.toString());
        }
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
