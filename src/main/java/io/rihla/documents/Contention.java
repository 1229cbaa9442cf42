package io.rihla.documents;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Tries again what others were quicker with, a short and random while later. */
final class Contention {

    static final int TRIES = 20;
    private static final long LONGEST_WAIT_MILLIS = 40;

    private final RandomGenerator random;

    Contention(RandomGenerator random) {
        this.random = random;
    }

    /**
     * Makes the attempt until it succeeds.
     *
     * @param attempt reads the map afresh; empty when somebody else was quicker
     * @throws Busy if others were quicker every time, or the server wants its thread back
     */
    <T> T untilWon(String key, Supplier<Optional<T>> attempt) {
        for (int tried = 1; tried <= TRIES; tried++) {
            Optional<T> won = attempt.get();
            if (won.isPresent()) {
                return won.get();
            }
            long most = Math.min(LONGEST_WAIT_MILLIS, 2L * tried);
            LockSupport.parkNanos(random.nextLong(TimeUnit.MILLISECONDS.toNanos(most)) + 1);
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
        }
        throw new Busy(key);
    }
}
