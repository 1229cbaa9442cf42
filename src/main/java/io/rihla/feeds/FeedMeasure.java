package io.rihla.feeds;

import io.rihla.kpi.KpiMeasure;
import io.rihla.kpi.KpiSummary;
import io.rihla.kpi.KpiType;
import java.util.Optional;
import java.util.Set;

/**
 * What is measured of the issues that a search finds, and what the days of a period come to ({@code
 * docs/formulas.md}).
 */
public enum FeedMeasure {
    /** How many there are at the moment. */
    COUNT(true, true, KpiType.NUMBER),
    /** The median of how long ago they were created, in the KPI's unit of time, else in days. */
    MEDIAN_AGE(true, false, KpiType.DURATION, KpiType.NUMBER),
    /** How many of them a second condition holds for, such as that they were reopened. */
    SHARE(true, false, KpiType.PERCENT),
    /** How many were resolved on each day. */
    RESOLVED(false, true, KpiType.NUMBER),
    /** The mean time from creation to resolution of those resolved on each day. */
    TIME_TO_RESOLUTION(false, false, KpiType.DURATION, KpiType.NUMBER);

    private final boolean snapshot;
    private final boolean count;
    private final Set<KpiType> types;

    FeedMeasure(boolean snapshot, boolean count, KpiType... types) {
        this.snapshot = snapshot;
        this.count = count;
        this.types = Set.of(types);
    }

    /**
     * Whether each reading tells of all issues that are there at the moment, the same ones day
     * after day, so that the newest of a period stands for it. Else each issue is told of on one
     * day only, and days are added up.
     */
    public boolean snapshot() {
        return snapshot;
    }

    /** Whether a KPI of this type can show it, some way or other. */
    public boolean fits(KpiType type) {
        return types.contains(type);
    }

    /** Why a KPI that measures so cannot show it; empty if it can. */
    public Optional<FeedError> problem(KpiMeasure kpi) {
        if (!fits(kpi.type())) {
            return Optional.of(FeedError.MEASURE_MISFIT);
        }
        if (snapshot && kpi.summary() == KpiSummary.TOTAL) {
            return Optional.of(FeedError.STOCK_NOT_TOTAL);
        }
        // A count is one answer, whatever it counts: its figure would never be shown.
        return count && kpi.minimumAnswers() > 1
                ? Optional.of(FeedError.COUNT_IS_ONE_ANSWER)
                : Optional.empty();
    }

    /** Whether what was read means nothing to a KPI as it is now. */
    boolean lostOn(KpiMeasure kpi) {
        return problem(kpi).filter(problem -> problem != FeedError.COUNT_IS_ONE_ANSWER).isPresent();
    }
}
