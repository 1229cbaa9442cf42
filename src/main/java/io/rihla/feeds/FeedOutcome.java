package io.rihla.feeds;

/** What came of reading a feed the last time. */
public enum FeedOutcome {
    /** It has not been read yet. */
    WAITING,
    READ,
    /** The search finds no issue: there is nothing to measure, which is not 0. */
    NOTHING,
    /** Jira does not understand the search, or does not let the reader account make it. */
    REFUSED,
    /** There are more issues than are read. */
    TOO_MANY,
    /** Jira could not be asked, or no reader account is named. */
    AWAY,
    /** The library has lost the KPI, or its readings are counted in another way now. */
    NOT_KEPT,
    /** The KPI is archived. */
    KPI_ARCHIVED,
    /** The map no longer uses the KPI there. */
    USE_GONE,
    /** The map is archived, in the bin or gone. */
    MAP_AWAY;

    /** Whether Jira is not asked any more, until what is missing is back. */
    public boolean stopped() {
        return switch (this) {
            case NOT_KEPT, KPI_ARCHIVED, USE_GONE, MAP_AWAY -> true;
            default -> false;
        };
    }

    /** Whether all is well as far as anybody knows. */
    public boolean well() {
        return this == WAITING || this == READ || this == NOTHING;
    }
}
