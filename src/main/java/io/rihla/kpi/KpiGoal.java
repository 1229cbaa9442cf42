package io.rihla.kpi;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is wanted of a figure. A threshold is crossed by what is worse than it; the threshold itself
 * will still do.
 *
 * @param target what to reach
 * @param warning from where on somebody should look; between target and breach
 * @param breach from where on something is wrong
 */
public record KpiGoal(
        KpiDirection direction,
        Optional<BigDecimal> target,
        Optional<BigDecimal> warning,
        Optional<BigDecimal> breach) {

    /** A goal that only says which way is better. */
    public static KpiGoal towards(KpiDirection direction) {
        return new KpiGoal(direction, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * How a figure stands.
     *
     * @param figure rounded as it is shown, so that nobody sees 50 short of 50
     */
    public KpiStatus judge(BigDecimal figure) {
        if (target.isEmpty() && warning.isEmpty() && breach.isEmpty()) {
            return KpiStatus.NO_TARGET;
        }
        if (crosses(figure, breach)) {
            return KpiStatus.BREACH;
        }
        if (crosses(figure, warning)) {
            return KpiStatus.WARNING;
        }
        return crosses(figure, target) ? KpiStatus.OFF_TARGET : KpiStatus.ON_TARGET;
    }

    /** Whether each threshold that is given is no better than the one that should come before. */
    boolean inOrder() {
        return notBetter(warning, target)
                && notBetter(breach, warning)
                && notBetter(breach, target);
    }

    private boolean crosses(BigDecimal figure, Optional<BigDecimal> threshold) {
        return threshold.isPresent() && isWorse(figure, threshold.get());
    }

    private boolean notBetter(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isEmpty() || other.isEmpty() || !isWorse(other.get(), one.get());
    }

    private boolean isWorse(BigDecimal one, BigDecimal other) {
        int order = one.compareTo(other);
        return direction == KpiDirection.HIGHER_IS_BETTER ? order < 0 : order > 0;
    }
}
