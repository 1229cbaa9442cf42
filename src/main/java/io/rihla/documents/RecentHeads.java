package io.rihla.documents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Heads that this node has just read or written. Those who follow a map by asking again and again
 * are answered from here; whoever opens or edits it never is.
 *
 * <p>A head counts for as long as it lives and as the nodes' {@link HeadNews} keep its mark. That
 * of a map on which nothing has happened for minutes lives longer, for most pages that stand open
 * show one: as long as the news have not kept silent about a change.
 */
final class RecentHeads {

    /** How many maps people may follow on one node before the database is asked again. */
    private static final int MOST = 2_000;

    /** From when on a map that has not been edited is quiet. */
    private static final Duration QUIET_AFTER = Duration.ofMinutes(5);

    private static final Duration QUIET_LIFE = Duration.ofSeconds(30);

    /** From when on pages ask about a map so seldom that half a minute would be two questions. */
    private static final Duration ASLEEP_AFTER = Duration.ofMinutes(15);

    private static final Duration ASLEEP_LIFE = Duration.ofSeconds(65);

    /** By when the news of a change have come, if they come at all. */
    private static final Duration NEWS_TRAVEL = Duration.ofSeconds(5);

    private static final Duration DISTRUST = Duration.ofMinutes(10);

    private record Seen(MapHead head, String mark, long nanos) {}

    private final long lifeNanos;
    private final LongSupplier nanoClock;
    private final Clock clock;
    private Instant trustedFrom = Instant.MIN;
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
    RecentHeads(Duration life, LongSupplier nanoClock, Clock clock) {
        lifeNanos = life.toNanos();
        this.nanoClock = nanoClock;
        this.clock = clock;
    }

    /**
     * @param mark the map's mark of now
     */
    synchronized Optional<MapHead> get(String key, String mark) {
        return notOlder(key, mark, lifeNanos);
    }

    /**
     * The head of a map that is quiet, so that nothing is to be told of it. What happened to the
     * map may have been missed for a minute: nothing of its content may be shown by this head.
     *
     * @param mark the map's mark of now; empty where nodes tell each other nothing
     */
    synchronized Optional<MapHead> quiet(String key, String mark) {
        Instant now = clock.instant();
        if (mark.isEmpty() || now.isBefore(trustedFrom)) {
            return Optional.empty();
        }
        return notOlder(key, mark, ASLEEP_LIFE.toNanos())
                .filter(head -> head.changed().isBefore(now.minus(ASLEEP_AFTER)))
                .or(
                        () ->
                                notOlder(key, mark, QUIET_LIFE.toNanos())
                                        .filter(head -> isQuiet(head, now)));
    }

    private static boolean isQuiet(MapHead head, Instant now) {
        return head.changed().isBefore(now.minus(QUIET_AFTER));
    }

    private Optional<MapHead> notOlder(String key, String mark, long nanos) {
        return Optional.ofNullable(heads.get(key))
                .filter(seen -> seen.mark().equals(mark))
                .filter(seen -> nanoClock.getAsLong() - seen.nanos() <= nanos)
                .map(Seen::head);
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
            distrustSilence(head, mark);
            heads.put(head.key(), new Seen(head, mark, nanoClock.getAsLong()));
        }
    }

    /** A change that this node was not told of, though there was time enough. */
    private void distrustSilence(MapHead head, String mark) {
        Seen known = heads.get(head.key());
        Instant now = clock.instant();
        if (known != null
                && known.mark().equals(mark)
                && known.head().id() == head.id()
                && known.head().version() < head.version()
                && head.changed().isBefore(now.minus(NEWS_TRAVEL))) {
            trustedFrom = now.plus(DISTRUST);
        }
    }

    synchronized void forget(String key) {
        heads.remove(key);
    }
}
