package io.rihla.workbench.plugin;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The requests that are being answered. Whoever takes something away from requests first makes it
 * unreachable for new ones and then waits here for those that may still be using it; requests never
 * wait for anything.
 */
public final class InFlight {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final AtomicLong clock = new AtomicLong();
    private final Map<Thread, Long> running = new ConcurrentHashMap<>();

    /** Marks the start of a request on this thread; false when one has started already. */
    public boolean enter() {
        return running.putIfAbsent(Thread.currentThread(), clock.incrementAndGet()) == null;
    }

    public void leave() {
        if (running.remove(Thread.currentThread()) != null) {
            synchronized (clock) {
                clock.notifyAll();
            }
        }
    }

    /**
     * Waits until every request that began before this call, but for the caller's own, has ended.
     *
     * @return false when some were still running after ten seconds
     */
    public boolean awaitEarlier() {
        long now = clock.incrementAndGet();
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        synchronized (clock) {
            while (anyBefore(now)) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return false;
                }
                try {
                    clock.wait(Math.min(left, 100));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
        }
        return true;
    }

    private boolean anyBefore(long now) {
        Thread self = Thread.currentThread();
        return running.entrySet().stream()
                .anyMatch(entry -> entry.getKey() != self && entry.getValue() < now);
    }
}
