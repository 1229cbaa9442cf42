package io.rihla.journey;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

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
     * What a round through many maps came to. A map that fails holds up no other.
     *
     * @param done how many maps were seen to
     * @param failures what went wrong, by map key
     */
    public record Round(int done, Map<String, RuntimeException> failures) {

        public Round {
            failures = Map.copyOf(failures);
        }
    }

    /**
     * Writes checkpoints of maps that nobody has edited for a minute and removes superfluous ones.
     * For a job that runs once a minute; several nodes may run it at once.
     */
    public Round checkpointQuietMaps() {
        List<MapHead> quiet = store.quietSince(clock.instant().minus(QUIET), BATCH);
        Map<String, RuntimeException> failures = new LinkedHashMap<>();
        int done = visit(quiet, this::checkpoint, failures);
        return new Round(done, failures);
    }

    /**
     * Works out anew, from checkpoints and logs, what questions across maps need of every map,
     * those in the bin included.
     */
    public Round rebuildProjections() {
        Map<String, RuntimeException> failures = new LinkedHashMap<>();
        int done = rebuild(HeadQuery.ALL, failures) + rebuild(HeadQuery.BIN, failures);
        return new Round(done, failures);
    }

    /**
     * Shows every map that is not in the bin as it is now, whoever may see it: for administrators
     * who keep or check everything.
     *
     * @param work returns whether the map was seen to
     */
    public Round eachMap(BiPredicate<MapHead, JourneyMap> work) {
        Map<String, RuntimeException> failures = new LinkedHashMap<>();
        int done = 0;
        List<MapHead> batch = store.heads(HeadQuery.ALL, 0, BATCH);
        for (int offset = 0; !batch.isEmpty(); offset += BATCH) {
            done +=
                    visit(
                            batch,
                            head -> work.test(head, service.reader().at(head, head.revision())),
                            failures);
            batch = store.heads(HeadQuery.ALL, offset + BATCH, BATCH);
        }
        return new Round(done, failures);
    }

    private boolean checkpoint(MapHead head) {
        boolean written = store.addCheckpoint(head, codec.write(service.reader().newest(head)));
        if (written) {
            store.thinCheckpoints(head);
        }
        return written;
    }

    private int rebuild(HeadQuery query, Map<String, RuntimeException> failures) {
        int done = 0;
        int offset = 0;
        List<MapHead> batch = store.heads(query, offset, BATCH);
        while (!batch.isEmpty()) {
            done += visit(batch, this::rebuild, failures);
            offset += BATCH;
            batch = store.heads(query, offset, BATCH);
        }
        return done;
    }

    private boolean rebuild(MapHead head) {
        JourneyMap map = service.reader().at(head, head.revision());
        store.rebuildProjection(head, MapProjection.of(map));
        return true;
    }

    private static int visit(
            List<MapHead> heads, Predicate<MapHead> work, Map<String, RuntimeException> failures) {
        int done = 0;
        for (MapHead head : heads) {
            try {
                done += work.test(head) ? 1 : 0;
            } catch (RuntimeException e) {
                failures.put(head.key(), e);
            }
        }
        return done;
    }
}
