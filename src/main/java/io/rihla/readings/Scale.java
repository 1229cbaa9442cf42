package io.rihla.readings;

import io.rihla.kpi.AnswerSums;
import io.rihla.kpi.KpiType;
import java.math.BigDecimal;

/**
 * How answers are counted. A series keeps the scale with which it began: sums of one scale mean
 * nothing on another.
 */
public enum Scale {
    /** 0 to 10: from 9 a promoter (favourable), up to 6 a detractor (unfavourable). */
    NPS(0, 10, true, 9, 6),
    /** 1 to 5: 4 and 5 are satisfied (favourable). */
    CSAT(1, 5, true, 4, -1),
    /** 1 to 7, whose mean counts. */
    CES(1, 7, false, 0, 0),
    /** How many of how many (favourable), or a percentage of nobody knows how many. */
    SHARE(-Tally.MOST, Tally.MOST, true, 0, 0),
    /** Any number, whose mean or sum counts: money, pieces, a figure worked out elsewhere. */
    AMOUNT(-Tally.MOST, Tally.MOST, false, 0, 0),
    /** A time, in the KPI's unit. */
    DURATION(0, Tally.MOST, false, 0, 0),
    /** 0 to 100, worked out elsewhere. */
    SCORE(0, 100, false, 0, 0);

    private final BigDecimal least;
    private final BigDecimal most;
    private final boolean counted;
    private final long favourableFrom;
    private final long unfavourableTo;

    Scale(long least, long most, boolean counted, long favourableFrom, long unfavourableTo) {
        this.least = BigDecimal.valueOf(least);
        this.most = BigDecimal.valueOf(most);
        this.counted = counted;
        this.favourableFrom = favourableFrom;
        this.unfavourableTo = unfavourableTo;
    }

    /** Whether answers are only counted by kind; else it is their sum that matters. */
    public boolean counted() {
        return counted;
    }

    public BigDecimal least() {
        return least;
    }

    public BigDecimal most() {
        return most;
    }

    /** The scale of what a KPI measures. */
    public static Scale of(KpiType type) {
        return switch (type) {
            case NPS -> NPS;
            case CSAT -> CSAT;
            case CES -> CES;
            case PERCENT -> SHARE;
            case NUMBER, CURRENCY -> AMOUNT;
            case DURATION -> DURATION;
            case EXPERIENCE_SCORE -> SCORE;
        };
    }

    /**
     * What formulas need of some answers ({@code docs/formulas.md}).
     *
     * @param tally counted on this scale
     */
    public AnswerSums sums(Tally tally) {
        return switch (this) {
            case NPS ->
                    AnswerSums.balance(
                            tally.favourable(),
                            tally.answers() - tally.favourable() - tally.unfavourable(),
                            tally.unfavourable());
            case CSAT -> AnswerSums.share(tally.favourable(), tally.answers());
            case SHARE ->
                    AnswerSums.share(tally.favourable(), tally.answers() - tally.spreadless())
                            .plus(AnswerSums.percentages(tally.spreadless(), tally.total()));
            case CES, AMOUNT, DURATION, SCORE ->
                    new AnswerSums(
                            tally.answers(), tally.spreadless(), tally.total(), tally.squares());
        };
    }

    /** Whether a single answer has to be a whole number: a questionnaire knows no others. */
    boolean whole() {
        return this == NPS || this == CSAT || this == CES;
    }

    /** Whether only its size keeps a number from being on the scale. */
    boolean unbounded(BigDecimal number) {
        return (number.signum() < 0 ? least : most).abs().longValue() == Tally.MOST;
    }

    /** Whether a batch has to say how many were against it. */
    boolean knowsUnfavourable() {
        return this == NPS;
    }

    boolean favourable(long answer) {
        return answer >= favourableFrom;
    }

    boolean unfavourable(long answer) {
        return answer <= unfavourableTo;
    }
}
