package io.rihla.kpi;

/**
 * What a KPI measures and how.
 *
 * @param unit a currency by its code, a unit of time by its id, or a short text for a number; empty
 *     where the type says it all
 * @param minimumAnswers how many answers a figure needs: with fewer it is not shown
 */
public record KpiMeasure(
        KpiType type, KpiSummary summary, String unit, KpiSource source, int minimumAnswers) {

    /** How many answers a figure needs unless somebody says otherwise. */
    public static final int USUAL_MINIMUM = 10;
}
