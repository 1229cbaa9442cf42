package io.rihla.workbench.scheduler;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells the scheduler at the start of every minute. */
public final class MinuteClock implements AutoCloseable {

    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        Thread thread = new Thread(work, "scheduler-clock");
                        thread.setDaemon(true);
                        return thread;
                    });

    public MinuteClock(Clock clock, Runnable tick) {
        Instant now = clock.instant();
        Instant next = now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
        long delay = Duration.between(now, next).toMillis();
        timer.scheduleAtFixedRate(tick, delay, 60_000, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
