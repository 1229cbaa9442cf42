package io.rihla.journey;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in an order, as a text that sorts. Between any two ranks there is another, so that moving
 * one element never touches its siblings. Two elements may come to bear the same rank; the id of
 * the element decides then.
 *
 * @param value the digits of a fraction in base 62 in ASCII order, never ending in {@code 0}
 */
public record Rank(String value) implements Comparable<Rank> {

    private static final String DIGITS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();

    /** A rank for the first element of an order. */
    public static final Rank MIDDLE = new Rank("V");

    public Rank {
        if (!isRank(value)) {
            throw new IllegalArgumentException("Not a rank: " + value);
        }
    }

    /** Whether a text can be a rank's value. */
    public static boolean isRank(String value) {
        return !value.isEmpty()
                && !value.endsWith("0")
                && value.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
    }

    /**
     * As many ranks in rising order, evenly spread, so that there is room everywhere.
     *
     * @param count at least 0
     */
    public static List<Rank> sequence(int count) {
        int width = 1;
        BigInteger space = BigInteger.valueOf(BASE);
        while (space.compareTo(BigInteger.valueOf(count + 1L)) < 0) {
            space = space.multiply(BigInteger.valueOf(BASE));
            width++;
        }
        List<Rank> ranks = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            BigInteger place =
                    space.multiply(BigInteger.valueOf(i)).divide(BigInteger.valueOf(count + 1L));
            ranks.add(new Rank(digits(place, width)));
        }
        return ranks;
    }

    /**
     * A rank strictly between two others.
     *
     * @throws IllegalArgumentException unless {@code lower} comes before {@code upper}
     */
    public static Rank between(Rank lower, Rank upper) {
        if (lower.compareTo(upper) >= 0) {
            throw new IllegalArgumentException(lower + " is not below " + upper);
        }
        String low = lower.value;
        String high = upper.value;
        int i = 0;
        while (digit(low, i) == digit(high, i)) {
            i++;
        }
        String prefix = high.substring(0, i);
        int below = digit(low, i);
        int above = digit(high, i);
        if (above - below > 1) {
            return new Rank(prefix + DIGITS.charAt((above + below) / 2));
        }
        if (high.length() > i + 1) {
            return new Rank(prefix + DIGITS.charAt(above));
        }
        String rest = low.length() > i + 1 ? low.substring(i + 1) : "";
        return new Rank(prefix + DIGITS.charAt(below) + (rest.isEmpty() ? "V" : above(rest)));
    }

    /** A rank after this one and after nothing else; appending ten thousand times adds 6 digits. */
    public Rank after() {
        return new Rank(above(value));
    }

    /** A rank before this one. */
    public Rank before() {
        return new Rank(below(value));
    }

    @Override
    public int compareTo(Rank other) {
        return value.compareTo(other.value);
    }

    /**
     * The next fraction with as many digits; where there is none, one with twice as many and one.
     */
    private static String above(String value) {
        char[] digits = value.toCharArray();
        for (int i = digits.length - 1; i >= 0; i--) {
            int digit = DIGITS.indexOf(digits[i]);
            if (digit < BASE - 1) {
                digits[i] = DIGITS.charAt(digit + 1);
                return new String(digits);
            }
            digits[i] = i == digits.length - 1 ? '1' : '0';
        }
        return value + "0".repeat(value.length()) + "1";
    }

    private static String below(String value) {
        char[] digits = value.toCharArray();
        for (int i = digits.length - 1; i >= 0; i--) {
            int digit = DIGITS.indexOf(digits[i]);
            int least = i == digits.length - 1 ? 1 : 0;
            if (digit > least) {
                digits[i] = DIGITS.charAt(digit - 1);
                return new String(digits);
            }
            digits[i] = 'z';
        }
        return "0".repeat(value.length()) + "z".repeat(value.length() + 1);
    }

    private static int digit(String value, int index) {
        return index < value.length() ? DIGITS.indexOf(value.charAt(index)) : 0;
    }

    private static String digits(BigInteger place, int width) {
        StringBuilder digits = new StringBuilder();
        BigInteger left = place;
        for (int i = 0; i < width; i++) {
            BigInteger[] split = left.divideAndRemainder(BigInteger.valueOf(BASE));
            digits.insert(0, DIGITS.charAt(split[1].intValue()));
            left = split[0];
        }
        while (digits.charAt(digits.length() - 1) == '0') {
            digits.setLength(digits.length() - 1);
        }
        return digits.toString();
    }
}
