package io.rihla.kpi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How well customers fare, from 0 to 100, for a touchpoint, a stage or a whole map. The formula is
 * ours, and stands in {@code docs/formulas.md}. What was never measured does not count; where
 * nothing was measured there is no score.
 */
public final class ExperienceScore {

    /** What a moment of truth among touchpoints and the key stage among stages count for. */
    public static final int WEIGHTY = 2;

    /** What anything else counts for. */
    public static final int USUAL = 1;

    private static final MathContext EXACTLY = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ExperienceScore() {}

    /**
     * A feeling in points.
     *
     * @param feeling from -2 to 2
     */
    public static BigDecimal ofFeeling(int feeling) {
        if (Math.abs(feeling) > 2) {
            throw new IllegalArgumentException("A feeling of " + feeling);
        }
        return BigDecimal.valueOf((feeling + 2) * 25L);
    }

    /**
     * A figure in points; empty for one that is unknown, stands on too few answers, or says nothing
     * of what customers felt.
     */
    public static Optional<BigDecimal> ofFigure(Kpi kpi, KpiFigure figure) {
        KpiType type = kpi.measure().type();
        return switch (type) {
            case NPS, CSAT, CES, EXPERIENCE_SCORE ->
                    figure.value().map(value -> points(kpi, value));
            case NUMBER, PERCENT, CURRENCY, DURATION -> Optional.empty();
        };
    }

    /** The score of a touchpoint: what was measured of it counts the same. */
    public static Optional<BigDecimal> ofPoints(Collection<BigDecimal> points) {
        return ofParts(points.stream().map(each -> new Part(each, USUAL)).toList());
    }

    /** The score of a stage from its touchpoints, of a map from its stages. */
    public static Optional<BigDecimal> ofParts(List<Part> parts) {
        BigDecimal points = BigDecimal.ZERO;
        long weights = 0;
        for (Part part : parts) {
            points = points.add(part.points().multiply(BigDecimal.valueOf(part.weight())));
            weights += part.weight();
        }
        return weights == 0
                ? Optional.empty()
                : Optional.of(points.divide(BigDecimal.valueOf(weights), EXACTLY));
    }

    private static BigDecimal points(Kpi kpi, BigDecimal value) {
        Range scale = kpi.measure().type().figures();
        BigDecimal points =
                value.subtract(scale.least())
                        .multiply(HUNDRED)
                        .divide(scale.most().subtract(scale.least()), EXACTLY);
        return kpi.goal().direction() == KpiDirection.HIGHER_IS_BETTER
                ? points
                : HUNDRED.subtract(points);
    }

    /**
     * What has a score of its own.
     *
     * @param points from 0 to 100
     * @param weight {@link #USUAL} or {@link #WEIGHTY}
     */
    public record Part(BigDecimal points, int weight) {}
}
