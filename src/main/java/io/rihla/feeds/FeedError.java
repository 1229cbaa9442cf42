package io.rihla.feeds;

import io.rihla.journey.EnumIds;

/** What can be wrong with a feed. */
public enum FeedError {
    QUERY_MISSING,
    QUERY_TOO_LONG,
    /** Searches are put together, and an order would end up in the middle. */
    QUERY_WITH_ORDER,
    /** A share needs the condition of those counted. */
    PART_MISSING,
    /** The KPI's type cannot show this measure. */
    MEASURE_MISFIT,
    /** The map has no such use, or the library has lost its KPI. */
    NO_KPI_USE,
    TOO_MANY_FEEDS;

    /** What scripts go by. */
    public String code() {
        return EnumIds.id(this);
    }
}
