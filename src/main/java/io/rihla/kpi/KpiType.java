package io.rihla.kpi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What a KPI measures: which answers it takes, and by which formula they become a figure ({@code
 * docs/formulas.md}).
 */
public enum KpiType {
    /** Answers from 0 to 10; the figure runs from -100 to 100. */
    NPS(Formula.BALANCE, Range.of(0, 10), true, Range.of(-100, 100), 1),
    /** Answers from 1 to 5; the figure is the percentage of fours and fives. */
    CSAT(Formula.SHARE, Range.of(1, 5), true, Range.of(0, 100), 1),
    /** Answers from 1 to 7; the figure is their mean. */
    CES(Formula.MEAN, Range.of(1, 7), true, Range.of(1, 7), 2),
    /** Any number. */
    NUMBER(Formula.MEAN, Range.ANY, false, Range.ANY, 3),
    /** A percentage: a share where the readings say of how many, else any percentage. */
    PERCENT(Formula.SHARE, Range.ANY, false, Range.ANY, 2),
    /** An amount of money in one currency. */
    CURRENCY(Formula.MEAN, Range.ANY, false, Range.ANY, 2),
    /** How long something takes, in one unit of time. */
    DURATION(Formula.MEAN, Range.NOT_NEGATIVE, false, Range.NOT_NEGATIVE, 3),
    /** A score from 0 to 100, computed from the map or read as it is. */
    EXPERIENCE_SCORE(Formula.MEAN, Range.of(0, 100), false, Range.of(0, 100), 1);

    private final Formula formula;
    private final Range answers;
    private final boolean wholeAnswers;
    private final Range figures;
    private final int decimals;

    KpiType(Formula formula, Range answers, boolean wholeAnswers, Range figures, int decimals) {
        this.formula = formula;
        this.answers = answers;
        this.wholeAnswers = wholeAnswers;
        this.figures = figures;
        this.decimals = decimals;
    }

    /** How answers become a figure. */
    enum Formula {
        /** Those in favour less those against, in points of a hundred. */
        BALANCE,
        /** The percentage of those that count as a success. */
        SHARE,
        MEAN
    }

    Formula formula() {
        return formula;
    }

    /** What a figure, a target or a threshold may be. */
    public Range figures() {
        return figures;
    }

    /** To how many decimals figures are rounded, shown and judged. */
    public int decimals() {
        return decimals;
    }

    /** Whether a single answer or measurement may have this value. */
    public boolean takes(BigDecimal answer) {
        return answers.contains(answer)
                && (!wholeAnswers || answer.stripTrailingZeros().scale() <= 0);
    }

    /** Whether figures of several readings may be added up instead of averaged. */
    public boolean canTotal() {
        return this == NUMBER || this == CURRENCY || this == DURATION;
    }

    /** Whether more is better by what the scale says, whatever one wishes. */
    public boolean alwaysHigherIsBetter() {
        return this == NPS || this == CSAT || this == EXPERIENCE_SCORE;
    }

    /**
     * A single answer as sums.
     *
     * @param answer one that this type {@link #takes}
     * @throws IllegalArgumentException if it does not
     */
    public AnswerSums answer(BigDecimal answer) {
        if (!takes(answer)) {
            throw new IllegalArgumentException(this + " takes no " + answer);
        }
        return switch (this) {
            case NPS -> promotion(answer.intValueExact());
            case CSAT -> AnswerSums.share(answer.intValueExact() >= 4 ? 1 : 0, 1);
            case PERCENT -> figure(answer, 1);
            default -> AnswerSums.one(answer);
        };
    }

    /**
     * A figure that somebody else worked out from some answers. Of a share that says it all; of
     * anything else it does not say how much the answers differ, so there is no band round what it
     * enters.
     *
     * @param figure as this type has it, such as 42 for an NPS or 3.5 for a percentage
     * @param answers how many it stands for; 1 for a percentage of nobody knows how many
     * @throws IllegalArgumentException if this type has no such figure, or there are no answers
     */
    public AnswerSums figure(BigDecimal figure, long answers) {
        if (!figures.contains(figure)) {
            throw new IllegalArgumentException(this + " has no figure " + figure);
        }
        BigDecimal each = inAnswers(figure);
        boolean share = each.signum() >= 0 && each.compareTo(BigDecimal.ONE) <= 0;
        return formula == Formula.SHARE && share && answers > 1
                ? AnswerSums.share(each.multiply(BigDecimal.valueOf(answers)), answers)
                : AnswerSums.bare(each, answers);
    }

    /**
     * The figure that some answers come to, unrounded.
     *
     * @param sums of at least one answer
     */
    BigDecimal mean(AnswerSums sums) {
        BigDecimal mean =
                sums.sum().divide(BigDecimal.valueOf(sums.answers()), MathContext.DECIMAL128);
        return formula == Formula.MEAN ? mean : mean.movePointRight(2);
    }

    /** As it is shown: half away from zero. */
    public BigDecimal rounded(BigDecimal figure) {
        return figure.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** A figure per answer: shares and balances are kept in ones, not in hundreds. */
    private BigDecimal inAnswers(BigDecimal figure) {
        return formula == Formula.MEAN ? figure : figure.movePointLeft(2);
    }

    private static AnswerSums promotion(int answer) {
        return AnswerSums.balance(answer >= 9 ? 1 : 0, answer == 7 || answer == 8 ? 1 : 0,
                answer <= 6 ? 1 : 0);
    }
}
