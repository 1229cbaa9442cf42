package io.rihla.kpi;

import io.rihla.journey.EnumIds;

/** What can be wrong with the definition of a KPI. */
public enum KpiError {
    KPI_WITHOUT_NAME,
    /** Longer than the first value says, in UTF-16 units. */
    TOO_LONG,
    BAD_CHARACTER,
    BAD_CURRENCY,
    BAD_DURATION_UNIT,
    /** The type needs no unit. */
    NO_UNIT_WANTED,
    /** Figures of this type cannot be added up. */
    NO_TOTAL,
    /** The scale of this type says itself that more is better. */
    BAD_DIRECTION,
    /** Beyond the least or the most that a figure of this type may be. */
    THRESHOLD_RANGE,
    /** With more decimals than the value says, which are those of its type. */
    THRESHOLD_DECIMALS,
    /** The warning is not between target and breach. */
    THRESHOLD_ORDER,
    /** Fewer than the first value or more than the second. */
    BAD_MINIMUM,
    NO_USER,
    TOO_MANY_KPIS,
    /** Only archived ones can be deleted. */
    KPI_NOT_ARCHIVED;

    /** What scripts go by. */
    public String code() {
        return EnumIds.id(this);
    }
}
