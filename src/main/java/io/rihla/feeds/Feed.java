package io.rihla.feeds;

import io.rihla.readings.Series;
import java.time.Instant;
import java.util.Optional;

/**
 * A search of Jira whose result becomes readings of a use of a KPI.
 *
 * @param series which readings it makes
 * @param kpi the id of the KPI in the library
 * @param query JQL without an order
 * @param part JQL that those counted fulfil besides; empty unless a share is measured
 * @param setter the user key of who set it, or the mark of an erasure
 * @param ran when it was last read
 */
public record Feed(
        Series series,
        String kpi,
        FeedMeasure measure,
        String query,
        String part,
        String setter,
        Optional<Instant> ran,
        FeedOutcome outcome) {

    /** The same with another outcome. */
    Feed with(FeedOutcome other) {
        return new Feed(series, kpi, measure, query, part, setter, ran, other);
    }

    /** The same after it was read. */
    public Feed read(Instant at, FeedOutcome came) {
        return new Feed(series, kpi, measure, query, part, setter, Optional.of(at), came);
    }
}
