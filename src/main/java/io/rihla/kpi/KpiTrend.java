package io.rihla.kpi;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where a figure goes, from one period to another ({@code docs/formulas.md}).
 *
 * @param change the later figure less the earlier one; empty where one of them is not known
 */
public record KpiTrend(Course course, Optional<BigDecimal> change) {

    /** Which way it goes. */
    public enum Course {
        RISING,
        FALLING,
        /** There is no change, or none that is larger than what chance may bring. */
        STEADY,
        /** There is a change, and it cannot be told how large one chance may bring. */
        UNCERTAIN,
        /** One of the two figures is not known. */
        UNKNOWN
    }

    /**
     * From one figure of a KPI to a later one. Totals are of all there was, not of a sample, so
     * that any change of them counts.
     */
    public static KpiTrend between(Kpi kpi, KpiFigure before, KpiFigure now) {
        if (before.value().isEmpty() || now.value().isEmpty()) {
            return new KpiTrend(Course.UNKNOWN, Optional.empty());
        }
        BigDecimal change = now.value().get().subtract(before.value().get());
        return new KpiTrend(
                course(kpi.measure().summary(), change, before, now), Optional.of(change));
    }

    /** Whether it goes where it should. */
    public boolean isBetter(KpiDirection direction) {
        return course
                == (direction == KpiDirection.HIGHER_IS_BETTER ? Course.RISING : Course.FALLING);
    }

    /** Whether it goes where it should not. */
    public boolean isWorse(KpiDirection direction) {
        return course
                == (direction == KpiDirection.HIGHER_IS_BETTER ? Course.FALLING : Course.RISING);
    }

    private static Course course(
            KpiSummary summary, BigDecimal change, KpiFigure before, KpiFigure now) {
        boolean bandless = before.band().isEmpty() || now.band().isEmpty();
        if (bandless && summary != KpiSummary.TOTAL && change.signum() != 0) {
            return Course.UNCERTAIN;
        }
        if (change.signum() == 0 || change.abs().doubleValue() <= chance(change, before, now)) {
            return Course.STEADY;
        }
        return change.signum() > 0 ? Course.RISING : Course.FALLING;
    }

    /** How far chance alone may bring two figures apart, towards each other. */
    private static double chance(BigDecimal change, KpiFigure before, KpiFigure now) {
        boolean rose = change.signum() > 0;
        return Math.hypot(reach(before, rose), reach(now, !rose));
    }

    /** From a figure to an end of its band; 0 for a total, which has none. */
    private static double reach(KpiFigure figure, boolean upwards) {
        return figure.band()
                .map(band -> upwards ? band.high() : band.low())
                .map(end -> end.subtract(figure.value().orElseThrow()).abs().doubleValue())
                .orElse(0.0);
    }
}
