package io.rihla.bridge;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How many may ask the neighbour at once, in all and for each person, so that a slow neighbour
 * holds only few of the product's threads. Who finds no turn soon goes away without one.
 */
final class Turns {

    /** How many may ask at once. */
    static final int IN_ALL = 8;

    /** How many may ask at once for one person. */
    static final int EACH = 2;

    /** All who are not logged in share these. */
    static final int NOBODY = 4;

    private final Map<String, Integer> byUser = new HashMap<>();
    private int inAll;

    /** Takes a turn, which has to be given back, or gives up after a while. */
    synchronized boolean take(String user, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (inAll >= IN_ALL || of(user) >= (user.isEmpty() ? NOBODY : EACH)) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        inAll++;
        byUser.merge(user, 1, Integer::sum);
        return true;
    }

    synchronized void giveBack(String user) {
        inAll--;
        byUser.compute(user, (key, turns) -> turns == null || turns <= 1 ? null : turns - 1);
        notifyAll();
    }

    synchronized int taken() {
        return inAll;
    }

    private int of(String user) {
        return byUser.getOrDefault(user, 0);
    }
}
