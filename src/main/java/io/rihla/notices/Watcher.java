package io.rihla.notices;

import java.time.Instant;
import java.util.Optional;

/**
 * That a person watches a map.
 *
 * @param mapId the map's number in the store
 * @param person the user key
 * @param toldRevision the revision up to which they know of changes
 * @param toldAt when they last heard of changes; empty for never
 * @param due from when on they are to hear of changes that are there; empty while there are none
 */
public record Watcher(
        long mapId,
        String person,
        Instant since,
        long toldRevision,
        Optional<Instant> toldAt,
        Optional<Instant> due) {}
