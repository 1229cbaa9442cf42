package io.rihla.kpi;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The bands of 95 % round figures: by the variance for an NPS, by Wilson for shares, by Student for
 * means. {@code docs/formulas.md} names the sources.
 */
final class Bands {

    /** The quantile of the normal distribution at 97.5 %. */
    static final double Z = 1.959963984540054;

    private static final double Z_SQUARED = Z * Z;

    private Bands() {}

    /**
     * The band round what some answers come to; empty where it cannot be told how sure that is:
     * some answers came only as a mean, or all of them are the same.
     *
     * @param sums of at least one answer
     */
    static Optional<Band> of(KpiType type, AnswerSums sums) {
        if (!sums.spreadKnown()) {
            return Optional.empty();
        }
        return switch (type.formula()) {
            case BALANCE -> balance(type, sums);
            case SHARE -> share(type, sums);
            case MEAN -> mean(type, sums);
        };
    }

    private static Optional<Band> balance(KpiType type, AnswerSums sums) {
        double n = sums.answers();
        double variance = sums.scatter().doubleValue() / (n * n);
        return around(type, sums.sum().doubleValue() / n, Z * Math.sqrt(variance / n), 100);
    }

    private static Optional<Band> share(KpiType type, AnswerSums sums) {
        double n = sums.answers();
        double share = sums.sum().doubleValue() / n;
        double shrink = 1 + Z_SQUARED / n;
        double middle = (share + Z_SQUARED / (2 * n)) / shrink;
        double margin = Z / shrink * Math.sqrt(share * (1 - share) / n + Z_SQUARED / (4 * n * n));
        return around(type, middle, margin, 100);
    }

    private static Optional<Band> mean(KpiType type, AnswerSums sums) {
        if (sums.answers() < 2) {
            return Optional.empty();
        }
        double n = sums.answers();
        double variance = sums.scatter().doubleValue() / (n * (n - 1));
        double margin = StudentT.quantile(sums.answers() - 1) * Math.sqrt(variance / n);
        return around(type, sums.sum().doubleValue() / n, margin, 1);
    }

    private static Optional<Band> around(
            KpiType type, double middle, double margin, double factor) {
        // A margin of nothing would claim a certainty that no sample gives.
        return margin > 0
                ? Optional.of(
                        new Band(
                                end(type, (middle - margin) * factor),
                                end(type, (middle + margin) * factor)))
                : Optional.empty();
    }

    private static BigDecimal end(KpiType type, double value) {
        return type.rounded(type.figures().clip(BigDecimal.valueOf(value)));
    }
}
