package io.rihla.workbench.scheduler;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** A job with the time at which it is due. */
final class ScheduledJob {

    private final JobId id;
    private final JobConfig config;
    private final Timetable timetable;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile Instant due;

    ScheduledJob(JobId id, JobConfig config, Timetable timetable, Instant now) {
        this.id = id;
        this.config = config;
        this.timetable = timetable;
        // An instant before now, so that what is due at this very moment is.
        due = timetable.next(now.minusMillis(1)).orElse(null);
    }

    JobId id() {
        return id;
    }

    JobConfig config() {
        return config;
    }

    Optional<Instant> due() {
        return Optional.ofNullable(due);
    }

    synchronized boolean takeIfDue(Instant now) {
        if (due == null || now.isBefore(due)) {
            return false;
        }
        // Runs that nobody was there for are not made up for.
        due = timetable.next(now).orElse(null);
        return true;
    }

    boolean begin() {
        return running.compareAndSet(false, true);
    }

    void end() {
        running.set(false);
    }

    JobRunnerRequest request() {
        return new JobRunnerRequest() {};
    }
}
