package io.rihla.notices;

import io.rihla.journey.MapHead;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps who watches which map. It knows no rights. */
public interface WatchStore {

    /** The people who watch a map, by user key. */
    List<String> watchersOf(MapHead map);

    Optional<Watcher> watcher(MapHead map, String person);

    /** Those of these maps, by their numbers, that a person watches. */
    List<Long> watched(String person, Collection<Long> maps);

    /** Begins to watch; a person who does already goes on as before. */
    void add(Watcher watcher);

    void remove(MapHead map, String person);
}
