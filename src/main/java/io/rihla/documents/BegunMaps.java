package io.rihla.documents;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Maps and personas that were made for a page which was not there yet. Where that page never came
 * to be, they go again, unless somebody has begun to use them.
 */
public class BegunMaps {

    /** How long a page may take to be saved. */
    static final Duration PATIENCE = Duration.ofDays(1);

    private static final int BATCH = 100;

    private final List<Kind> kinds;
    private final BegunStore begun;
    private final Clock clock;

    /** One kind of what can wait for a page. */
    private record Kind(MapStore store, DocumentService<?> service) {}

    /**
     * @param personas where personas are kept
     */
    public BegunMaps(
            BegunStore begun,
            MapStore maps,
            MapService mapService,
            MapStore personas,
            PersonaService personaService,
            Clock clock) {
        kinds = List.of(new Kind(maps, mapService), new Kind(personas, personaService));
        this.begun = begun;
        this.clock = clock;
    }

    /** Notes a map or a persona that waits for its page. */
    public void begun(MapHead head) {
        begun.add(head.id(), clock.instant());
    }

    /**
     * Looks at those that have waited long enough.
     *
     * @return how many went
     */
    public int clear() {
        Set<Long> due = new LinkedHashSet<>(begun.before(clock.instant().minus(PATIENCE), BATCH));
        List<Long> settled = new ArrayList<>(due);
        int gone = 0;
        for (Kind kind : kinds) {
            for (MapHead head : due.isEmpty() ? List.<MapHead>of() : kind.store().heads(due)) {
                if (isUnused(head)) {
                    if (kind.store().purge(head)) {
                        kind.service().headChanged(head.key());
                        gone++;
                    } else {
                        // Somebody has touched it this very moment.
                        settled.remove(head.id());
                    }
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
