package io.rihla.workbench.scheduler;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One product's scheduler. It acts when told that time has passed, so a test can let an hour pass.
 * A job without a registered runner waits; one that still runs when it is due again is left out.
 */
public final class HostScheduler implements SchedulerService {

    private static final Logger log = LoggerFactory.getLogger(HostScheduler.class);

    private final Clock clock;
    private final ExecutorService workers;
    private final ConcurrentMap<String, Long> dueInCluster;
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, ScheduledJob> jobs = new ConcurrentHashMap<>();

    /**
     * @param dueInCluster when jobs are due that run on one node only; shared by the nodes
     */
    public HostScheduler(
            Clock clock, ExecutorService workers, ConcurrentMap<String, Long> dueInCluster) {
        this.clock = clock;
        this.workers = workers;
        this.dueInCluster = dueInCluster;
    }

    @Override
    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key, runner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key);
    }

    /** A job of the same id is replaced; one that runs once in the cluster, on all nodes. */
    @Override
    public void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
        Instant now = clock.instant();
        Timetable timetable = Timetable.of(config.getSchedule(), now, clock.getZone());
        DueTime due =
                config.getRunMode() == RunMode.RUN_ONCE_PER_CLUSTER
                        ? new ClusterDueTime(dueInCluster, id.toString())
                        : new LocalDueTime();
        jobs.put(id, new ScheduledJob(id, config, timetable, due, now));
    }

    /** A job that runs once in the cluster no longer runs on any node. */
    @Override
    public void unscheduleJob(JobId id) {
        ScheduledJob job = jobs.remove(id);
        if (job != null) {
            job.forget();
        }
    }

    /** Starts what is due by the clock. */
    public void tick() {
        Instant now = clock.instant();
        for (ScheduledJob job : jobs.values()) {
            try {
                if (job.takeIfDue(now)) {
                    workers.execute(() -> run(job));
                }
            } catch (RuntimeException e) {
                // A cluster in trouble must not stop the clock.
                log.error("Job {} could not be started", job.id(), e);
            }
        }
    }

    /**
     * Runs a job on this thread, due or not, as an administrator may.
     *
     * @return empty when the job, or its runner, is not there or it runs already
     */
    public Optional<JobRunnerResponse> runNow(JobId id) {
        return Optional.ofNullable(jobs.get(id)).flatMap(this::run);
    }

    private Optional<JobRunnerResponse> run(ScheduledJob job) {
        JobRunner runner = runners.get(job.config().getJobRunnerKey());
        if (runner == null) {
            log.debug("{} waits for its runner", job.id());
            return Optional.empty();
        }
        if (!job.begin()) {
            return Optional.empty();
        }
        try {
            JobRunnerResponse response = runner.runJob(job.request());
            return Optional.of(response == null ? JobRunnerResponse.success() : response);
        } catch (Throwable e) {
            log.error("Job {} failed", job.id(), e);
            return Optional.of(JobRunnerResponse.failed(e));
        } finally {
            job.end();
        }
    }

    /** When the job is due next; empty for an unknown one. */
    public Optional<Instant> nextRun(JobId id) {
        return Optional.ofNullable(jobs.get(id)).flatMap(ScheduledJob::due);
    }

    public Collection<JobId> jobs() {
        return List.copyOf(jobs.keySet());
    }

    /** Runners whose class comes from this loader, and the jobs that wait for them. */
    public Collection<String> heldFrom(ClassLoader loader) {
        List<String> held = new ArrayList<>();
        runners.forEach(
                (key, runner) -> {
                    if (runner.getClass().getClassLoader() == loader) {
                        held.add("job runner " + key);
                    }
                });
        return held;
    }
}
