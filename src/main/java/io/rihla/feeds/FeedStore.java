package io.rihla.feeds;

import io.rihla.readings.Series;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps feeds, one to a series at most. */
public interface FeedStore {

    Optional<Feed> of(Series series);

    /** Those that were read before a moment or never, the longest unread first. */
    List<Feed> unreadSince(Instant moment, int most);

    /** How many there are. */
    int count();

    /** How many there are of which one of these came. */
    int count(Collection<FeedOutcome> outcomes);

    /** Sets a feed, in place of the one that its series has. */
    void put(Feed feed);

    /** Notes what came of a feed, unless it is another one by now. */
    void note(Feed feed);

    void remove(Series series);
}
