package io.rihla.kpi;

import java.math.BigDecimal;

/**
 * From where to where a value may go, both ends included. Nothing goes beyond a million millions,
 * so that fifteen digits hold it with three decimals.
 */
public record Range(BigDecimal least, BigDecimal most) {

    private static final BigDecimal FARTHEST = BigDecimal.valueOf(999_999_999_999L);

    static final Range ANY = new Range(FARTHEST.negate(), FARTHEST);
    static final Range NOT_NEGATIVE = new Range(BigDecimal.ZERO, FARTHEST);

    static Range of(long least, long most) {
        return new Range(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    public boolean contains(BigDecimal value) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }

    /** The value, or the end that it is beyond. */
    BigDecimal clip(BigDecimal value) {
        return value.max(least).min(most);
    }
}
