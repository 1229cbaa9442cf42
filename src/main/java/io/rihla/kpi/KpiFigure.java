package io.rihla.kpi;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the readings of a period come to.
 *
 * @param answers how many answers stand behind it
 * @param value rounded as it is shown; empty without answers and with too few of them, so that no
 *     screen can show it by mistake
 * @param band empty where it cannot be told how sure the value is
 */
public record KpiFigure(
        KpiStatus status, long answers, Optional<BigDecimal> value, Optional<Band> band) {

    /** There is nothing to work a figure out from. */
    public static final KpiFigure UNKNOWN =
            new KpiFigure(KpiStatus.UNKNOWN, 0, Optional.empty(), Optional.empty());

    /**
     * The figure of a KPI, by the formula of its type ({@code docs/formulas.md}).
     *
     * @param sums of all answers in the period
     */
    public static KpiFigure of(Kpi kpi, AnswerSums sums) {
        KpiMeasure measure = kpi.measure();
        if (sums.isEmpty()) {
            return UNKNOWN;
        }
        if (sums.answers() < measure.minimumAnswers()) {
            return new KpiFigure(
                    KpiStatus.TOO_FEW, sums.answers(), Optional.empty(), Optional.empty());
        }
        KpiType type = measure.type();
        boolean total = measure.summary() == KpiSummary.TOTAL;
        BigDecimal value = type.rounded(total ? sums.sum() : type.figure(sums));
        return new KpiFigure(
                kpi.goal().judge(value),
                sums.answers(),
                Optional.of(value),
                total ? Optional.empty() : Bands.of(type, sums));
    }
}
