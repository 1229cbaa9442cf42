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
    private final DueTime due;

    ScheduledJob(JobId id, JobConfig config, Timetable timetable, DueTime due, Instant now) {
        this.id = id;
        this.config = config;
        this.timetable = timetable;
        this.due = due;
        // An instant before now, so that what is due at this very moment is.
        due.set(timetable.next(now.minusMillis(1)));
    }

    JobId id() {
        return id;
    }

    JobConfig config() {
        return config;
    }

    Optional<Instant> due() {
        return due.get();
    }

    boolean takeIfDue(Instant now) {
        Optional<Instant> then = due.get();
        if (then.isEmpty() || now.isBefore(then.get())) {
            return false;
        }
        // Runs that nobody was there for are not made up for.
        return due.advance(then.get(), timetable.next(now));
    }

    void forget() {
        due.forget();
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
