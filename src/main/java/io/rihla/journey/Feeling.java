package io.rihla.journey;

/**
 * How a customer feels at a touchpoint: five steps from frustrated to delighted (domain A3.5).
 *
 * @param value −2 (frustrated) to +2 (delighted)
 */
public record Feeling(int value) implements Comparable<Feeling> {

    public static final int MIN = -2;
    public static final int MAX = 2;

    public Feeling {
        if (value < MIN || value > MAX) {
            throw new IllegalArgumentException("A feeling lies between −2 and +2: " + value);
        }
    }

    @Override
    public int compareTo(Feeling other) {
        return Integer.compare(value, other.value);
    }
}
