package io.rihla.notices;

import java.time.Instant;
import java.util.Optional;

/**
 * That a person watches a map.
 *
 * @param id the number in the store; 0 before it is kept
 * @param mapId the map's number in the store
 * @param person the user key
 * @param toldRevision the revision up to which they know of changes
 * @param toldAt when they last heard of changes; empty for never
 * @param due from when on they are to hear of changes that are there; empty while there are none
 */
public record Watcher(
        long id,
        long mapId,
        String person,
        Instant since,
        long toldRevision,
        Optional<Instant> toldAt,
        Optional<Instant> due) {

    /** Somebody who begins to watch a map as it is now. */
    static Watcher of(long mapId, String person, Instant now, long revision) {
        return new Watcher(0, mapId, person, now, revision, Optional.empty(), Optional.empty());
    }

    Watcher due(Instant moment) {
        return new Watcher(id, mapId, person, since, toldRevision, toldAt, Optional.of(moment));
    }

    /** Knows of everything up to a revision, without having been told of others' changes. */
    Watcher knowing(long revision) {
        return new Watcher(id, mapId, person, since, revision, toldAt, Optional.empty());
    }

    Watcher told(long revision, Instant now) {
        return new Watcher(id, mapId, person, since, revision, Optional.of(now), Optional.empty());
    }
}
