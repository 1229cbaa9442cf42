package io.rihla.readings;

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
    /** Yes (1, favourable) or no (0), such as who buys of those who come. */
    SHARE(0, 1, true, 1, -1),
    /** 1 to 7, whose mean counts. */
    EFFORT(1, 7, false, 0, 0),
    /** Any number, whose mean and sum count: money, minutes, a figure worked out elsewhere. */
    AMOUNT(-Tally.MOST, Tally.MOST, false, 0, 0);

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

    /** Whether a single answer has to be a whole number: a questionnaire knows no others. */
    boolean whole() {
        return this != AMOUNT;
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
