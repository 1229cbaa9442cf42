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
    /** What is there at the moment is there tomorrow as well: it cannot be added up. */
    STOCK_NOT_TOTAL,
    /** The KPI wants more answers than a count ever is. */
    COUNT_IS_ONE_ANSWER,
    /** Another measure was read before, and the two cannot stand in one series. */
    ANOTHER_MEASURE,
    /** There are readings that were counted in another way, before the KPI's type was changed. */
    COUNTED_OTHERWISE,
    /** The library keeps the KPI only for what was read before. */
    KPI_PUT_AWAY,
    /** The map is archived: nobody goes on with it. */
    MAP_PUT_AWAY,
    /** The map has no such use, or the library has lost its KPI. */
    NO_KPI_USE,
    TOO_MANY_FEEDS;

    /** What scripts go by. */
    public String code() {
        return EnumIds.id(this);
    }
}
