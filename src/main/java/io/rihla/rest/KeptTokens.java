package io.rihla.rest;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Which answer followed, a few seconds ago, from what somebody saw. Who still sees the same needs
 * no new one. Nothing is kept but digests, and they say nothing to whoever sees something else.
 */
final class KeptTokens {

    /** How long something that nobody sees may have changed, a department's name for one. */
    static final Duration LIFE = Duration.ofSeconds(5);

    /** How many answers people may wait on at one node until some are made again for nothing. */
    static final int MOST = 2_000;

    private record Kept(String seen, long nanos) {}

    private final LongSupplier nanoClock;
    private final Map<String, Kept> byToken =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
                    return size() > MOST;
                }
            };

    KeptTokens(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
    }

    /** Whether the answer with this token was made of the same just now. */
    synchronized boolean follows(String token, String seen) {
        Kept kept = byToken.get(token);
        return kept != null
                && kept.seen().equals(seen)
                && nanoClock.getAsLong() - kept.nanos() <= LIFE.toNanos();
    }

    /** Keeps that this answer has just been made. */
    synchronized void keep(String token, String seen) {
        byToken.remove(token);
        byToken.put(token, new Kept(seen, nanoClock.getAsLong()));
    }
}
