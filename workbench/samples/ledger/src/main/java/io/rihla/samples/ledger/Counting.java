package io.rihla.samples.ledger;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.message.I18nResolver;
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
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Counts the lines once a minute, on one node. */
@Component
@ExportAsService(LifecycleAware.class)
public class Counting implements LifecycleAware, JobRunner {

    private static final String NAME = "io.rihla.samples.ledger.counting";
    private static final JobRunnerKey RUNNER = JobRunnerKey.of(NAME);
    private static final JobId JOB = JobId.of(NAME);

    private final SchedulerService scheduler;
    private final ClusterLockService locks;
    private final Entries entries;
    private final I18nResolver texts;

    Counting(
            SchedulerService scheduler,
            ClusterLockService locks,
            Entries entries,
            I18nResolver texts) {
        this.scheduler = scheduler;
        this.locks = locks;
        this.entries = entries;
        this.texts = texts;
    }

    @Override
    public void onStart() {
        scheduler.registerJobRunner(RUNNER, this);
        try {
            scheduler.scheduleJob(
                    JOB,
                    JobConfig.forJobRunnerKey(RUNNER)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(
                                    Schedule.forInterval(TimeUnit.MINUTES.toMillis(1), null)));
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("The counting could not be scheduled.", e);
        }
    }

    @PreDestroy
    void stop() {
        scheduler.unscheduleJob(JOB);
        scheduler.unregisterJobRunner(RUNNER);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        ClusterLock lock = locks.getLockForName(NAME);
        if (!lock.tryLock()) {
            return JobRunnerResponse.success("Somebody else counts.");
        }
        try {
            String text =
                    texts.getText(
                            Locale.ENGLISH, "io.rihla.samples.ledger.counted", entries.count());
            entries.write("count", text);
            return JobRunnerResponse.success(text);
        } finally {
            lock.unlock();
        }
    }
}
