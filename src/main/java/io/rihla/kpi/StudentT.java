package io.rihla.kpi;

/**
 * Student's distribution, as far as a band of 95 % needs it: exact sums for small samples, an
 * expansion with an error below 0.00001 for large ones (Abramowitz and Stegun, 26.7.3 to 26.7.5).
 */
final class StudentT {

    private static final double INSIDE = 0.95;
    private static final int LARGE = 100;

    /** Halving a quarter of a turn so often leaves nothing that a double could hold. */
    private static final int HALVINGS = 60;

    private StudentT() {}

    /**
     * The value that 97.5 % are below.
     *
     * @param freedom degrees of freedom, at least 1
     */
    static double quantile(long freedom) {
        return freedom > LARGE ? expanded(freedom) : exact((int) freedom);
    }

    private static double expanded(double freedom) {
        double z = Bands.Z;
        double first = (Math.pow(z, 3) + z) / 4;
        double second = (5 * Math.pow(z, 5) + 16 * Math.pow(z, 3) + 3 * z) / 96;
        return z + first / freedom + second / (freedom * freedom);
    }

    private static double exact(int freedom) {
        double low = 0;
        double high = Math.PI / 2;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (inside(middle, freedom) < INSIDE) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.sqrt(freedom) * Math.tan((low + high) / 2);
    }

    /** How many lie between the values that have this angle on either side of zero. */
    private static double inside(double angle, int freedom) {
        double cosine = Math.cos(angle);
        boolean odd = freedom % 2 == 1;
        double term = odd ? cosine : 1;
        double sum = freedom == 1 ? 0 : term;
        for (int factor = odd ? 3 : 2; factor <= freedom - 2; factor += 2) {
            term *= cosine * cosine * (factor - 1) / factor;
            sum += term;
        }
        return odd ? 2 / Math.PI * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
    }
}
