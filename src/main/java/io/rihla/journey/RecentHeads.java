package io.rihla.journey;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Heads that this node has just read or written. Those who follow a map by asking again and again
 * are answered from here; whoever opens or edits it never is.
 *
 * <p>A head counts for as long as it lives and as the nodes' {@link HeadNews} keep its mark.
 */
final class RecentHeads {

    /** How many maps people may follow on one node before the database is asked again. */
    private static final int MOST = 2_000;

    private record Seen(MapHead head, String mark, long nanos) {}

    private final long lifeNanos;
    private final LongSupplier nanoClock;
    private final Map<String, Seen> heads =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Seen> eldest) {
                    return size() > MOST;
                }
            };

    /**
     * @param life how long another node's edits may stay unseen if it cannot tell us
     */
    RecentHeads(Duration life, LongSupplier nanoClock) {
        lifeNanos = life.toNanos();
        this.nanoClock = nanoClock;
    }

    /**
     * @param mark the map's mark of now
     */
    synchronized Optional<MapHead> get(String key, String mark) {
        Seen seen = heads.get(key);
        return seen == null
                        || !seen.mark().equals(mark)
                        || nanoClock.getAsLong() - seen.nanos() > lifeNanos
                ? Optional.empty()
                : Optional.of(seen.head());
    }

    /**
     * Keeps a head, unless a newer one of the same map is known. One that has outlived its time
     * does not count: it may never have been committed, or a backup may have been restored since.
     *
     * @param mark the map's mark before the head was read
     */
    synchronized void put(MapHead head, String mark) {
        boolean older =
                get(head.key(), mark)
                        .filter(known -> known.id() == head.id())
                        .filter(known -> known.version() > head.version())
                        .isPresent();
        if (!older) {
            heads.put(head.key(), new Seen(head, mark, nanoClock.getAsLong()));
        }
    }

    synchronized void forget(String key) {
        heads.remove(key);
    }
}
