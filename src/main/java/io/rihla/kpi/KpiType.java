package io.rihla.kpi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What a KPI measures, and by which formula answers become its figure ({@code docs/formulas.md}).
 */
public enum KpiType {
    /** Promoters (9 and 10 of 10) less detractors (0 to 6), from -100 to 100. */
    NPS(Formula.BALANCE, Range.of(-100, 100), 1),
    /** The percentage of the satisfied: fours and fives of answers from 1 to 5. */
    CSAT(Formula.SHARE, Range.of(0, 100), 1),
    /** The mean of answers from 1 to 7. */
    CES(Formula.MEAN, Range.of(1, 7), 2),
    /** Any number. */
    NUMBER(Formula.MEAN, Range.ANY, 3),
    /** A percentage: a share where it is known of how many, else any percentage. */
    PERCENT(Formula.SHARE, Range.ANY, 2),
    /** An amount of money in one currency. */
    CURRENCY(Formula.MEAN, Range.ANY, 2),
    /** How long something takes, in one unit of time. */
    DURATION(Formula.MEAN, Range.NOT_NEGATIVE, 3),
    /** A score from 0 to 100, computed from the map or read as it is. */
    EXPERIENCE_SCORE(Formula.MEAN, Range.of(0, 100), 1);

    private final Formula formula;
    private final Range figures;
    private final int decimals;

    KpiType(Formula formula, Range figures, int decimals) {
        this.formula = formula;
        this.figures = figures;
        this.decimals = decimals;
    }

    /** How answers become a figure. */
    enum Formula {
        /** Those in favour less those against, of a hundred. */
        BALANCE,
        /** Those that count as a success, of a hundred. */
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

    /** Whether figures of several readings may be added up instead of averaged. */
    public boolean canTotal() {
        return this == NUMBER || this == CURRENCY || this == DURATION;
    }

    /** Whether more is better by what the scale says, whatever one wishes. */
    public boolean alwaysHigherIsBetter() {
        return this == NPS || this == CSAT || this == EXPERIENCE_SCORE;
    }

    /**
     * The figure that some answers come to, unrounded.
     *
     * @param sums of at least one answer
     */
    BigDecimal figure(AnswerSums sums) {
        BigDecimal mean =
                sums.sum().divide(BigDecimal.valueOf(sums.answers()), MathContext.DECIMAL128);
        return formula == Formula.MEAN ? mean : mean.movePointRight(2);
    }

    /** As it is shown: half away from zero. */
    public BigDecimal rounded(BigDecimal figure) {
        return figure.setScale(decimals, RoundingMode.HALF_UP);
    }
}
