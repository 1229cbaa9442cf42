package io.rihla.documents;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Maps that were made for a page which was not there yet. Where that page never came to be, the map
 * goes again, unless somebody has begun to use it.
 */
public class BegunMaps {

    /** How long a page may take to be saved. */
    static final Duration PATIENCE = Duration.ofDays(1);

    private static final int BATCH = 100;

    private final MapStore maps;
    private final BegunStore begun;
    private final MapService service;
    private final Clock clock;

    public BegunMaps(MapStore maps, BegunStore begun, MapService service, Clock clock) {
        this.maps = maps;
        this.begun = begun;
        this.service = service;
        this.clock = clock;
    }

    /** Notes a map that waits for its page. */
    public void begun(MapHead map) {
        begun.add(map.id(), clock.instant());
    }

    /**
     * Looks at those that have waited long enough.
     *
     * @return how many maps went
     */
    public int clear() {
        Set<Long> due = new LinkedHashSet<>(begun.before(clock.instant().minus(PATIENCE), BATCH));
        int gone = 0;
        List<Long> settled = new ArrayList<>(due);
        for (MapHead head : due.isEmpty() ? List.<MapHead>of() : maps.heads(due)) {
            if (isUnused(head)) {
                if (maps.purge(head)) {
                    service.headChanged(head.key());
                    gone++;
                } else {
                    // Somebody has touched it this very moment.
                    settled.remove(head.id());
                }
            }
        }
        begun.remove(settled);
        return gone;
    }

    private static boolean isUnused(MapHead head) {
        return head.homePage().isEmpty() && head.revision() == 0 && !head.inBin();
    }
}
