package io.rihla.workbench.scheduler;

import java.time.Instant;
import java.util.Optional;

/** Of a job that runs on each node for itself. */
final class LocalDueTime implements DueTime {

    private Instant due;

    @Override
    public synchronized Optional<Instant> get() {
        return Optional.ofNullable(due);
    }

    @Override
    public synchronized void set(Optional<Instant> now) {
        due = now.orElse(null);
    }

    @Override
    public synchronized boolean advance(Instant from, Optional<Instant> to) {
        boolean still = from.equals(due);
        if (still) {
            due = to.orElse(null);
        }
        return still;
    }

    @Override
    public synchronized void forget() {
        due = null;
    }
}
