package io.rihla.measures;

import io.rihla.kpi.KpiFigure;
import io.rihla.kpi.KpiSpan;
import io.rihla.kpi.KpiTrend;

/**
 * What a KPI came to in a period.
 *
 * @param running whether the period is not over yet, so that the figure is only of a part of it
 * @param trend from the period before it
 */
public record PeriodFigure(KpiSpan span, boolean running, KpiFigure figure, KpiTrend trend) {}
