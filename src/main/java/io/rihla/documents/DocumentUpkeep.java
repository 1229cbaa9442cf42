package io.rihla.documents;

import io.rihla.journey.Document;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * What has to be done for documents while nobody asks: jobs and the administrator's commands.
 *
 * @param <D> the kind of document
 */
public class DocumentUpkeep<D extends Document<D>> {

    private static final Duration QUIET = Duration.ofMinutes(1);
    private static final int BATCH = 100;

    private final MapStore store;
    private final DocumentKind<D> kind;
    private final DocumentService<D> service;
    private final Clock clock;
    private final Contention contention = new Contention(new SecureRandom());

    protected DocumentUpkeep(
            MapStore store, DocumentKind<D> kind, DocumentService<D> service, Clock clock) {
        this.store = store;
        this.kind = kind;
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
     * What part of a round through all maps came to.
     *
     * @param last the number of the last map that was visited; empty when there was none left
     */
    public record Stretch(Round round, OptionalLong last) {}

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
     * Works out anew, from checkpoints and logs, what questions across maps need of some maps,
     * those in the bin included. Others may edit them meanwhile.
     *
     * @param after the number of the map behind which to begin, in the order of their numbers
     * @param most how many to see to
     */
    public Stretch rebuildProjections(long after, int most) {
        Map<String, RuntimeException> failures = new LinkedHashMap<>();
        List<MapHead> batch = store.headsAfter(after, most);
        int done = visit(batch, this::rebuild, failures);
        OptionalLong last = batch.isEmpty() ? OptionalLong.empty() : OptionalLong.of(last(batch));
        return new Stretch(new Round(done, failures), last);
    }

    /**
     * Shows every map that is not in the bin as it is now, whoever may see it: for administrators
     * who keep everything. One that cannot be read is named among the failures; what the work
     * throws ends the round.
     */
    public Round eachMap(BiConsumer<MapHead, D> work) {
        Map<String, RuntimeException> failures = new LinkedHashMap<>();
        int done = 0;
        List<MapHead> batch = store.headsAfter(0, BATCH);
        while (!batch.isEmpty()) {
            for (MapHead head : batch) {
                Optional<D> map = head.inBin() ? Optional.empty() : read(head, failures);
                if (map.isPresent()) {
                    work.accept(head, map.get());
                    done++;
                }
            }
            batch = store.headsAfter(last(batch), BATCH);
        }
        return new Round(done, failures);
    }

    /**
     * A map as it is now, whoever may see it; empty if there is none or it is in the bin. For work
     * in the background.
     */
    public Optional<D> current(String key) {
        return named(key).map(head -> service.reader().newest(head));
    }

    /**
     * Those of these maps that are not in the bin and can be read, as they are now, whoever may see
     * them, in no particular order. While this node keeps them it costs one statement.
     */
    public List<Opened<D>> current(Collection<String> keys) {
        List<Opened<D>> current = new ArrayList<>();
        for (MapHead head : store.headsByKey(keys)) {
            try {
                if (!head.inBin()) {
                    D map = service.reader().newest(head);
                    current.add(new Opened<>(head, MapRights.NONE, head.revision(), map));
                }
            } catch (RuntimeException unreadable) {
                // Whoever exports or rebuilds gets to know of it.
            }
        }
        return current;
    }

    /** The head of a map that is not in the bin, by its number in the store. */
    public Optional<MapHead> numbered(long id) {
        return store.headsAfter(id - 1, 1).stream()
                .filter(head -> head.id() == id && !head.inBin())
                .findFirst();
    }

    /** The head of a map that is not in the bin, by its key. */
    public Optional<MapHead> named(String key) {
        return store.head(key).filter(head -> !head.inBin());
    }

    /** How many maps there are outside the bin. */
    public int count() {
        return store.count();
    }

    /** The maps changed last, whoever may see them, without those that cannot be read. */
    public Map<MapHead, D> newest(int most) {
        Map<MapHead, D> maps = new LinkedHashMap<>();
        for (MapHead head : store.heads(HeadQuery.ALL, 0, most)) {
            try {
                maps.put(head, service.reader().newest(head));
            } catch (RuntimeException unreadable) {
                // Whoever exports or rebuilds gets to know of it.
            }
        }
        return maps;
    }

    private boolean checkpoint(MapHead head) {
        boolean written =
                store.addCheckpoint(head, kind.codec().write(service.reader().newest(head)));
        if (written) {
            store.thinCheckpoints(head);
        }
        return written;
    }

    private Optional<D> read(MapHead head, Map<String, RuntimeException> failures) {
        try {
            return Optional.of(service.reader().at(head, head.revision()));
        } catch (RuntimeException e) {
            failures.put(head.key(), e);
            return Optional.empty();
        }
    }

    private static long last(List<MapHead> batch) {
        return batch.get(batch.size() - 1).id();
    }

    private boolean rebuild(MapHead visited) {
        return contention.untilWon(visited.key(), () -> rebuilt(visited.id()));
    }

    /** Also done where there is nothing to do, because somebody has purged the map. */
    private Optional<Boolean> rebuilt(long id) {
        Optional<MapHead> now = store.heads(List.of(id)).stream().findFirst();
        if (now.isEmpty()) {
            return Optional.of(false);
        }
        MapHead head = now.get();
        D map = service.reader().at(head, head.revision());
        return Optional.of(true).filter(done -> kind.rebuild(head, map));
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
