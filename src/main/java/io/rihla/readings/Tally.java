package io.rihla.readings;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * All that any figure needs to know of some answers. Tallies are added up exactly: the order and
 * the batches in which answers come make no difference.
 *
 * @param answers how many
 * @param favourable those that the scale counts as promoters, satisfied, yes
 * @param unfavourable those that the scale counts as detractors
 * @param total the sum of the answers, with {@value #DIGITS} digits after the point; 0 where the
 *     scale only counts
 * @param squares the sum of their squares, with twice as many digits; likewise
 * @param spreadless how many of the answers came as a mean without its spread: while there are any,
 *     {@code squares} is too small and says nothing
 */
public record Tally(
        long answers,
        long favourable,
        long unfavourable,
        BigDecimal total,
        BigDecimal squares,
        long spreadless) {

    /** How many digits after the point an answer keeps. */
    public static final int DIGITS = 6;

    /** The largest total that one reading may bring, either way. */
    public static final long MOST = 1_000_000_000_000L;

    /** The most answers that one reading may bring. */
    public static final long MOST_ANSWERS = 1_000_000_000L;

    /** The largest sum of squares that one reading may bring. */
    public static final BigDecimal MOST_SQUARES = new BigDecimal("9e24");

    /** Nothing measured; not the same as a total of 0. */
    public static final Tally NONE = new Tally(0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO, 0);

    public Tally {
        total = total.setScale(DIGITS, RoundingMode.HALF_EVEN);
        squares = squares.setScale(2 * DIGITS, RoundingMode.HALF_EVEN);
    }

    /** A tally of a scale that only counts. */
    static Tally counts(long answers, long favourable, long unfavourable) {
        return new Tally(answers, favourable, unfavourable, BigDecimal.ZERO, BigDecimal.ZERO, 0);
    }

    public Tally plus(Tally other) {
        return new Tally(
                answers + other.answers,
                favourable + other.favourable,
                unfavourable + other.unfavourable,
                total.add(other.total),
                squares.add(other.squares),
                spreadless + other.spreadless);
    }

    /**
     * The standard deviation (of a sample) of answers whose spread is known; of one there is none.
     */
    public Optional<BigDecimal> deviation() {
        if (answers < 2 || spreadless > 0 || squares.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal count = BigDecimal.valueOf(answers);
        BigDecimal spread =
                squares.subtract(total.multiply(total).divide(count, MathContext.DECIMAL128));
        return Optional.of(
                spread.max(BigDecimal.ZERO)
                        .divide(count.subtract(BigDecimal.ONE), MathContext.DECIMAL128)
                        .sqrt(MathContext.DECIMAL64)
                        .setScale(DIGITS, RoundingMode.HALF_EVEN));
    }

    public boolean empty() {
        return answers == 0;
    }
}
