package io.rihla.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * How figures are written. Nothing here adds direction marks: a template isolates a signed figure
 * with {@code <bdi dir="ltr">}, a plain text with {@link Isolate}.
 */
public final class Numbers {

    /** More decimals than this are rounded away, half up. */
    public static final int MAX_DECIMALS = 3;

    /** The minus of typography, which screen readers speak, not the hyphen. */
    private static final char MINUS = '\u2212';

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final int GROUP = 3;

    private Numbers() {}

    /** A figure grouped by thousands, with at most {@value #MAX_DECIMALS} decimals. */
    public static String format(TextLocale locale, Number number) {
        BigDecimal rounded =
                exact(number).setScale(MAX_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        String digits = rounded.abs().toPlainString();
        int point = digits.indexOf('.');
        StringBuilder written = new StringBuilder(digits.length() + 8);
        if (rounded.signum() < 0) {
            written.append(MINUS);
        }
        group(locale, point < 0 ? digits : digits.substring(0, point), written);
        if (point >= 0) {
            written.append(decimalSeparator(locale)).append(digits, point + 1, digits.length());
        }
        return locale.digits().of(written.toString());
    }

    /** A figure with its sign, also when it is positive: a feeling or a change. Zero has none. */
    public static String signed(TextLocale locale, Number number) {
        String written = format(locale, number);
        return exact(number).signum() > 0 ? "+" + written : written;
    }

    /**
     * A share as a percentage.
     *
     * @param ratio 1 is the whole
     */
    public static String percent(TextLocale locale, Number ratio) {
        String written = format(locale, exact(ratio).movePointRight(2));
        return switch (locale.language()) {
            case EN -> written + "%";
            case AR -> written + "\u066a";
            case RO -> written + NO_BREAK_SPACE + "%";
        };
    }

    /** The number itself, whichever type it comes in. */
    static BigDecimal exact(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        if (number instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        if (number instanceof Double || number instanceof Float) {
            return new BigDecimal(number.toString());
        }
        return BigDecimal.valueOf(number.longValue());
    }

    private static void group(TextLocale locale, String whole, StringBuilder written) {
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % GROUP == 0) {
                written.append(groupSeparator(locale));
            }
            written.append(whole.charAt(i));
        }
    }

    private static char groupSeparator(TextLocale locale) {
        if (locale.digits() == Digits.ARABIC_INDIC) {
            return '\u066c';
        }
        return locale.language() == Language.RO ? '.' : ',';
    }

    private static char decimalSeparator(TextLocale locale) {
        if (locale.digits() == Digits.ARABIC_INDIC) {
            return '\u066b';
        }
        return locale.language() == Language.RO ? ',' : '.';
    }
}
