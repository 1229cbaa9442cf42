package io.rihla.workbench.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what happens behind a request. */
final class Until {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long PAUSE = Duration.ofMillis(50).toNanos();

    private Until() {}

    /** Waits until this is true; fails with what was awaited after a minute. */
    static void isTrue(String what, Supplier<Boolean> condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.get()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Never: " + what);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }
}
