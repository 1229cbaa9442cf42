package io.rihla.notices;

import io.rihla.documents.MapHead;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps who watches which map. It knows no rights. */
public interface WatchStore {

    /** The people who watch a map, by user key. */
    List<String> watchersOf(MapHead map);

    Optional<Watcher> watcher(MapHead map, String person);

    /** The maps that a person watches, by their numbers. */
    List<Long> watchedBy(String person);

    /** Begins to watch; a person who does already goes on as before. */
    void add(Watcher watcher);

    /**
     * Ends watching. That the person wanted no more of the map is kept, so that nothing but they
     * themselves lets them watch it again.
     */
    void remove(MapHead map, String person);

    /** Those who watch some of these maps and wait for nothing yet. */
    List<Watcher> idle(Collection<Long> maps);

    /** Those who are to hear of changes by now, who have waited longest first. */
    List<Watcher> due(Instant now, int limit);

    /** Keeps what has changed about these; whoever has stopped watching meanwhile stays away. */
    void save(Collection<Watcher> changed);

    /** People who edited these maps since a moment and were never asked about watching them. */
    List<Watcher> newEditors(Collection<MapHead> maps, Instant since, Collection<String> among);

    /** Who edited maps after a revision: their user keys, by the map's number. */
    Map<Long, List<Author>> authorsAfter(Map<Long, Long> revisions);

    /** When changed maps were last looked for; empty for never. */
    Optional<Instant> lookedAt();

    void looked(Instant now);

    /** Who made an edit. */
    record Author(long revision, String person) {}
}
