package io.rihla.text;

import java.math.BigDecimal;

/**
 * Puts values in the places {@code {0}} to {@code {9}} of a text. Numbers are written plainly,
 * never by a locale's habits; what should be grouped or dated comes in as text already.
 */
final class Placeholders {

    private Placeholders() {}

    /** A place without a value stays as it is, and a value is never searched for places itself. */
    static String fill(Language language, String pattern, Object... values) {
        int open = pattern.indexOf('{');
        if (open < 0 || values.length == 0) {
            return pattern;
        }
        StringBuilder filled = new StringBuilder(pattern.length() + 16 * values.length);
        int from = 0;
        for (; open >= 0; open = pattern.indexOf('{', open + 1)) {
            int place = placeAt(pattern, open);
            if (place >= 0 && place < values.length) {
                filled.append(pattern, from, open)
                        .append(Isolate.within(language, plain(values[place])));
                from = open + 3;
            }
        }
        return filled.append(pattern, from, pattern.length()).toString();
    }

    private static int placeAt(String pattern, int open) {
        return open + 2 < pattern.length()
                        && pattern.charAt(open + 2) == '}'
                        && pattern.charAt(open + 1) >= '0'
                        && pattern.charAt(open + 1) <= '9'
                ? pattern.charAt(open + 1) - '0'
                : -1;
    }

    /** As a browser would write it: 2, not 2.0. */
    private static String plain(Object value) {
        if (value instanceof Number number) {
            BigDecimal exact = Numbers.exact(number);
            return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
        }
        return String.valueOf(value);
    }
}
