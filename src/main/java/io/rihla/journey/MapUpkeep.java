package io.rihla.journey;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** What has to be done for maps while nobody asks: jobs and the administrator's commands. */
public class MapUpkeep {

    private static final Duration QUIET = Duration.ofMinutes(1);
    private static final int BATCH = 100;

    private final MapStore store;
    private final MapCodec codec;
    private final MapService service;
    private final Clock clock;

    public MapUpkeep(MapStore store, MapCodec codec, MapService service, Clock clock) {
        this.store = store;
        this.codec = codec;
        this.service = service;
        this.clock = clock;
    }

    /**
     * Writes checkpoints of maps that nobody has edited for a minute and removes superfluous ones.
     * For a job that runs once a minute; several nodes may run it at once.
     *
     * @return how many checkpoints were written; there may be more to do when it is {@value #BATCH}
     */
    public int checkpointQuietMaps() {
        int written = 0;
        for (MapHead head : store.quietSince(clock.instant().minus(QUIET), BATCH)) {
            if (store.addCheckpoint(head, codec.write(service.reader().newest(head)))) {
                store.thinCheckpoints(head);
                written++;
            }
        }
        return written;
    }

    /**
     * Works out anew, from checkpoints and logs, what questions across maps need of every map,
     * those in the bin included.
     *
     * @return how many maps there are
     */
    public int rebuildProjections() {
        return rebuild(HeadQuery.ALL) + rebuild(HeadQuery.BIN);
    }

    private int rebuild(HeadQuery query) {
        int rebuilt = 0;
        List<MapHead> batch = store.heads(query, 0, BATCH);
        while (!batch.isEmpty()) {
            for (MapHead head : batch) {
                JourneyMap map = service.reader().at(head, head.revision());
                store.rebuildProjection(head, MapProjection.of(map));
                rebuilt++;
            }
            batch = store.heads(query, rebuilt, BATCH);
        }
        return rebuilt;
    }
}
