package io.rihla.readings;

import java.time.Instant;
import java.util.Optional;

/**
 * Which readings of a series somebody wants to see, newest first.
 *
 * @param from not older than this
 * @param until older than this
 * @param after the last one seen, to go on behind it
 * @param limit how many, at most {@value #MOST}
 */
public record ReadingQuery(
        Optional<Instant> from, Optional<Instant> until, Optional<Place> after, int limit) {

    public static final int MOST = 500;

    /** A place in the list. */
    public record Place(Instant at, long id) {}
}
