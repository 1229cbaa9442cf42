package io.rihla.workbench.scheduler;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;

/** Of a job that runs on one node of all: the node that sets the next time first has it. */
final class ClusterDueTime implements DueTime {

    private static final Long NEVER = Long.MAX_VALUE;

    private final ConcurrentMap<String, Long> shared;
    private final String job;

    ClusterDueTime(ConcurrentMap<String, Long> shared, String job) {
        this.shared = shared;
        this.job = job;
    }

    @Override
    public Optional<Instant> get() {
        return Optional.ofNullable(shared.get(job))
                .filter(due -> !due.equals(NEVER))
                .map(Instant::ofEpochMilli);
    }

    @Override
    public void set(Optional<Instant> due) {
        shared.put(job, millis(due));
    }

    @Override
    public boolean advance(Instant from, Optional<Instant> to) {
        return shared.replace(job, from.toEpochMilli(), millis(to));
    }

    @Override
    public void forget() {
        shared.remove(job);
    }

    private static Long millis(Optional<Instant> due) {
        return due.map(Instant::toEpochMilli).orElse(NEVER);
    }
}
