package io.rihla.store.sql;

import io.rihla.readings.Tally;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Exact sums as the whole numbers of columns, and back. */
public final class Micros {

    private static final BigInteger BASE = BigInteger.TEN.pow(18);

    private Micros() {}

    public static long total(Tally tally) {
        return tally.total().unscaledValue().longValueExact();
    }

    public static long squaresHigh(Tally tally) {
        return tally.squares().unscaledValue().divide(BASE).longValueExact();
    }

    public static long squaresLow(Tally tally) {
        return tally.squares().unscaledValue().mod(BASE).longValueExact();
    }

    public static BigDecimal total(BigDecimal sum) {
        return new BigDecimal(sum.toBigIntegerExact(), Tally.DIGITS);
    }

    public static BigDecimal squares(BigDecimal high, BigDecimal low) {
        return new BigDecimal(
                high.toBigIntegerExact().multiply(BASE).add(low.toBigIntegerExact()),
                2 * Tally.DIGITS);
    }
}
