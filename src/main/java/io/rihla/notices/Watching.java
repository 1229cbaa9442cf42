package io.rihla.notices;

import io.rihla.documents.MapHead;
import io.rihla.documents.MapService;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.Viewer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;

/** Lets people watch maps, each for themselves and no map that they may not see. */
public class Watching {

    private final MapService maps;
    private final WatchStore watches;
    private final Clock clock;

    public Watching(MapService maps, WatchStore watches, Clock clock) {
        this.maps = maps;
        this.watches = watches;
        this.clock = clock;
    }

    /** Whether the person watches the map. */
    public boolean watches(Viewer viewer, String key) {
        return watches.watcher(visible(viewer, key), viewer.userKey()).isPresent();
    }

    /** From now on the person hears of what others do to the map. */
    public void watch(Viewer viewer, String key) {
        MapHead head = visible(viewer, key);
        watches.add(
                Watcher.of(
                        head.id(),
                        viewer.userKey(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        head.revision()));
    }

    /** The person hears no more of the map. */
    public void stop(Viewer viewer, String key) {
        watches.remove(visible(viewer, key), viewer.userKey());
    }

    /** The numbers of the maps that the person watches, visible or not. */
    public Set<Long> watchedBy(Viewer viewer) {
        return viewer.anonymous() ? Set.of() : new TreeSet<>(watches.watchedBy(viewer.userKey()));
    }

    private MapHead visible(Viewer viewer, String key) {
        MapHead head = maps.open(viewer, key).head();
        if (viewer.anonymous()) {
            throw new NotAllowed(key);
        }
        return head;
    }
}
