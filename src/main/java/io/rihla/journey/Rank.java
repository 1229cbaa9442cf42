package io.rihla.journey;

/**
 * A place in an order, as a text that sorts. Between any two ranks there is another, so that moving
 * one element never touches its siblings. Two elements may come to bear the same rank; the id of
 * the element decides then.
 *
 * @param value digits of base 62 in ASCII order, never ending in {@code 0}
 */
public record Rank(String value) implements Comparable<Rank> {

    private static final String DIGITS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /** A rank for the first element of an order. */
    public static final Rank MIDDLE = new Rank("V");

    public Rank {
        if (value.isEmpty()
                || value.endsWith("0")
                || !value.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
            throw new IllegalArgumentException("Not a rank: " + value);
        }
    }

    @Override
    public int compareTo(Rank other) {
        return value.compareTo(other.value);
    }
}
