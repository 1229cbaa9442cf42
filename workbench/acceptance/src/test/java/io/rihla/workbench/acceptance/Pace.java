package io.rihla.workbench.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** So many of something in a second of the clock and no more; whoever wants the next one waits. */
final class Pace {

    private static final long PAUSE = Duration.ofMillis(5).toNanos();

    private final int most;
    private long second;
    private int thisSecond;

    Pace(int most) {
        this.most = most;
    }

    /** Waits until the next one may come. */
    synchronized void next() {
        while (Instant.now().getEpochSecond() == second && thisSecond >= most) {
            LockSupport.parkNanos(PAUSE);
        }
        long now = Instant.now().getEpochSecond();
        thisSecond = now == second ? thisSecond + 1 : 1;
        second = now;
    }
}
