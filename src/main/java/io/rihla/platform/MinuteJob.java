package io.rihla.platform;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a node does once a minute for as long as the plugin is there.
 *
 * <p>Every node runs it, because a job of the whole cluster would go for all with the first node
 * that shuts down. Where one of them is enough, a lock lets one do the work.
 */
public abstract class MinuteJob implements LifecycleAware, JobRunner {

    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final String name;
    private final String loss;
    private final JobRunnerKey runner;
    private final JobId job;
    private final SchedulerService scheduler;

    /**
     * @param name of the job and of its lock, the same on all nodes
     * @param loss the sentence for the log that says what does not happen without the job
     */
    protected MinuteJob(String name, String loss, SchedulerService scheduler) {
        this.name = name;
        this.loss = loss;
        this.runner = JobRunnerKey.of(name);
        this.job = JobId.of(name);
        this.scheduler = scheduler;
    }

    /** What there is to do each minute. */
    protected abstract void work();

    /** Does the work, unless another node is at it. */
    protected final void onOneNode(ClusterLockService locks, Runnable work) {
        ClusterLock lock = locks.getLockForName(name);
        if (lock.tryLock()) {
            try {
                work.run();
            } finally {
                lock.unlock();
            }
        }
    }

    @Override
    public void onStart() {
        scheduler.registerJobRunner(runner, this);
        try {
            scheduler.scheduleJob(
                    job,
                    JobConfig.forJobRunnerKey(runner)
                            .withSchedule(Schedule.forInterval(EVERY.toMillis(), null))
                            .withRunMode(RunMode.RUN_LOCALLY));
        } catch (SchedulerServiceException e) {
            // What people do works without the job: nothing to stop the plugin for.
            log.error(loss, e);
        }
    }

    /** The product need not say that it stops; the context always ends. */
    @PreDestroy
    public void end() {
        scheduler.unscheduleJob(job);
        scheduler.unregisterJobRunner(runner);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        work();
        return JobRunnerResponse.success();
    }
}
