package io.rihla.kpi;

import java.math.BigDecimal;

/**
 * All that formulas need of any number of answers. The sums are exact, so that answers give the
 * same ones in whichever order and batches they come; {@link #plus} joins those of several
 * readings.
 *
 * <p>What an answer counts as depends on the formula: 1, 0 or -1 for a promoter, a passive and a
 * detractor; 1 or 0 where a share is asked for; else its own value.
 *
 * @param answers how many there are
 * @param bare how many of them came only as a mean, so that nobody knows how much they differ
 * @param sum of what the answers count as
 * @param squares the sum of the squares of what they count as; of no use while some are bare
 */
public record AnswerSums(long answers, long bare, BigDecimal sum, BigDecimal squares) {

    /** No answers at all. */
    public static final AnswerSums NONE = new AnswerSums(0, 0, BigDecimal.ZERO, BigDecimal.ZERO);

    public AnswerSums {
        requireCounts(answers, bare, answers - bare);
        // Equal sums are equal, whatever their trailing zeros.
        sum = sum.stripTrailingZeros();
        squares = squares.stripTrailingZeros();
    }

    /** Answers of an NPS. */
    public static AnswerSums balance(long promoters, long passives, long detractors) {
        requireCounts(promoters, passives, detractors);
        return new AnswerSums(
                Math.addExact(Math.addExact(promoters, passives), detractors),
                0,
                BigDecimal.valueOf(promoters - detractors),
                BigDecimal.valueOf(promoters + detractors));
    }

    /**
     * Answers of which some count: satisfied customers among those asked, buyers among visitors.
     *
     * @param successes at most {@code answers}
     */
    public static AnswerSums share(long successes, long answers) {
        requireCounts(successes, answers - successes);
        BigDecimal sum = BigDecimal.valueOf(successes);
        return new AnswerSums(answers, 0, sum, sum);
    }

    /**
     * Percentages of which nobody knows of how many they are.
     *
     * @param percentages how many of them
     * @param sum what they add up to, such as 7 for 3.5 % twice
     */
    public static AnswerSums percentages(long percentages, BigDecimal sum) {
        return new AnswerSums(percentages, percentages, sum.movePointLeft(2), BigDecimal.ZERO);
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

    private static void requireCounts(long... counts) {
        for (long count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException("A count of " + count);
            }
        }
    }
}
