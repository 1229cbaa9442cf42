package io.rihla.journey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * What somebody feels at several touchpoints together.
 *
 * @param sum of the feelings
 * @param count how many they are; at least 1
 */
public record MeanFeeling(int sum, int count) {

    public MeanFeeling {
        if (count < 1) {
            throw new IllegalArgumentException("Nothing has no mean");
        }
    }

    /** The mean of feelings; empty where nobody has said any. */
    public static Optional<MeanFeeling> of(Collection<Feeling> feelings) {
        return feelings.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new MeanFeeling(
                                feelings.stream().mapToInt(Feeling::value).sum(), feelings.size()));
    }

    /** From −2 to +2, with one decimal. */
    public BigDecimal value() {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP);
    }

    /** The feeling whose word fits; half-way between two it is the worse one. */
    public Feeling nearest() {
        return new Feeling(-Math.floorDiv(count - 2 * sum, 2 * count));
    }
}
