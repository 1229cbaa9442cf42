package io.rihla.view;

/** A feeling, which is shown as a shape and a word beside its colour. */
public final class FeelingView {

    private final int value;

    FeelingView(int value) {
        this.value = value;
    }

    /** From −2 to +2. */
    public int getValue() {
        return value;
    }

    /** The feeling as part of a key or a class name: {@code m2}, {@code m1}, {@code zero} … */
    public String getName() {
        return switch (value) {
            case -2 -> "m2";
            case -1 -> "m1";
            case 1 -> "p1";
            case 2 -> "p2";
            default -> "zero";
        };
    }

    /** A shape that tells the five feelings apart without colour. */
    public String getShape() {
        return switch (value) {
            case -2 -> "\u25bc\u25bc";
            case -1 -> "\u25bc";
            case 1 -> "\u25b2";
            case 2 -> "\u25b2\u25b2";
            default -> "\u25cf";
        };
    }
}
