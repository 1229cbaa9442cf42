package io.rihla.kpi;

import java.math.BigDecimal;

/**
 * All that formulas need of any number of answers. Sums are exact, so answers give the same ones in
 * whichever order and batches they come; {@link #plus} joins those of several readings.
 *
 * <p>What an answer counts as depends on the formula: 1, 0 or -1 for a promoter, a passive and a
 * detractor; 1 or 0 where a share is asked for; else its own value.
 *
 * @param answers how many there are
 * @param bare how many of them came only as a mean, so that nobody knows how much they differ
 * @param sum of what the answers count as
 * @param squares the sum of the squares of what they count as, without the bare ones
 */
public record AnswerSums(long answers, long bare, BigDecimal sum, BigDecimal squares) {

    /** No answers at all. */
    public static final AnswerSums NONE =
            new AnswerSums(0, 0, BigDecimal.ZERO, BigDecimal.ZERO);

    public AnswerSums {
        if (answers < 0 || bare < 0 || bare > answers) {
            throw new IllegalArgumentException(answers + " answers, " + bare + " bare");
        }
        // Equal sums are equal, whatever their trailing zeros.
        sum = sum.stripTrailingZeros();
        squares = squares.stripTrailingZeros();
    }

    /** One answer. */
    static AnswerSums one(BigDecimal value) {
        return new AnswerSums(1, 0, value, value.multiply(value));
    }

    /** A batch of answers for an NPS. */
    public static AnswerSums balance(long promoters, long passives, long detractors) {
        requireCount(promoters, passives, detractors);
        long answers = Math.addExact(Math.addExact(promoters, passives), detractors);
        return new AnswerSums(
                answers,
                0,
                BigDecimal.valueOf(promoters - detractors),
                BigDecimal.valueOf(promoters + detractors));
    }

    /**
     * A batch of which some count: satisfied customers among those asked, buyers among visitors.
     *
     * @param successes at most {@code answers}
     */
    public static AnswerSums share(long successes, long answers) {
        requireCount(successes, answers - successes);
        return share(BigDecimal.valueOf(successes), answers);
    }

    /** The same from a percentage that was rounded, so that the successes may be a fraction. */
    static AnswerSums share(BigDecimal successes, long answers) {
        return new AnswerSums(answers, 0, successes, successes);
    }

    /**
     * A batch of values of which the spread is known.
     *
     * @param answers at least 1
     * @param deviation the standard deviation of the sample, with {@code answers - 1} below
     */
    public static AnswerSums spread(BigDecimal mean, BigDecimal deviation, long answers) {
        requireSome(answers);
        BigDecimal n = BigDecimal.valueOf(answers);
        BigDecimal squares =
                mean.multiply(mean)
                        .multiply(n)
                        .add(
                                deviation
                                        .multiply(deviation)
                                        .multiply(n.subtract(BigDecimal.ONE)));
        return new AnswerSums(answers, 0, mean.multiply(n), squares);
    }

    /** A batch of which only the mean is known. */
    static AnswerSums bare(BigDecimal mean, long answers) {
        requireSome(answers);
        return new AnswerSums(
                answers, answers, mean.multiply(BigDecimal.valueOf(answers)), BigDecimal.ZERO);
    }

    /** The answers of both. */
    public AnswerSums plus(AnswerSums others) {
        return new AnswerSums(
                Math.addExact(answers, others.answers),
                Math.addExact(bare, others.bare),
                sum.add(others.sum),
                squares.add(others.squares));
    }

    public boolean isEmpty() {
        return answers == 0;
    }

    /** Whether it is known of every answer how it differs from the others. */
    boolean spreadKnown() {
        return bare == 0;
    }

    /**
     * The sum of the squares of the distances from the mean, times the number of answers: exact,
     * where a difference of rounded numbers would lose all digits.
     */
    BigDecimal scatter() {
        return squares.multiply(BigDecimal.valueOf(answers)).subtract(sum.multiply(sum));
    }

    private static void requireSome(long answers) {
        if (answers < 1) {
            throw new IllegalArgumentException("A mean of " + answers + " answers");
        }
    }

    private static void requireCount(long... counts) {
        for (long count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException("A count of " + count);
            }
        }
    }
}
