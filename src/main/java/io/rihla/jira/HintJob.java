package io.rihla.jira;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
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
 * Once a minute, tells Confluence what it has not been told at once.
 *
 * <p>Every node runs it, because a job of the whole cluster would go for all with the first node
 * that shuts down; the lock lets one of them do the work.
 */
@JiraComponent
@ExportAsService(LifecycleAware.class)
public class HintJob implements LifecycleAware, JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(HintJob.class);
    private static final String NAME = "io.rihla.hints";
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final JobRunnerKey runner = JobRunnerKey.of(NAME);
    private final JobId job = JobId.of(NAME);
    private final JiraSite bridge;
    private final SchedulerService scheduler;
    private final ClusterLockService locks;

    public HintJob(
            JiraSite bridge,
            @ComponentImport SchedulerService scheduler,
            @ComponentImport ClusterLockService locks) {
        this.bridge = bridge;
        this.scheduler = scheduler;
        this.locks = locks;
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
            // What is told at once still is: nothing to stop the plugin for.
            LOG.error("Confluence will not be told again what it has missed", e);
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
        ClusterLock lock = locks.getLockForName(NAME);
        if (lock.tryLock()) {
            try {
                bridge.everyMinute();
            } finally {
                lock.unlock();
            }
        }
        return JobRunnerResponse.success();
    }
}
