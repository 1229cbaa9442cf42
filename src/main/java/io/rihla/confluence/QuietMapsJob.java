package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
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
import io.rihla.journey.MapUpkeep;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Once a minute, gives maps that have become quiet a checkpoint, so that they open at once.
 *
 * <p>Every node runs it: a job of the whole cluster would go for all with the first node that shuts
 * down. The store's compare-and-set lets only one of them write.
 */
@ConfluenceComponent
@ExportAsService(LifecycleAware.class)
public class QuietMapsJob implements LifecycleAware, JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(QuietMapsJob.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final JobRunnerKey runner = JobRunnerKey.of("io.rihla.quiet-maps");
    private final JobId job = JobId.of("io.rihla.quiet-maps");
    private final SiteUpkeep upkeep;
    private final SchedulerService scheduler;

    public QuietMapsJob(SiteUpkeep upkeep, @ComponentImport SchedulerService scheduler) {
        this.upkeep = upkeep;
        this.scheduler = scheduler;
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
            // Maps open all the same, only from a longer tail: nothing to stop the plugin for.
            LOG.error("Maps that have become quiet will get no checkpoint", e);
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
        MapUpkeep.Round round = upkeep.checkpointQuietMaps();
        round.failures()
                .forEach((map, failure) -> LOG.error("Map {} got no checkpoint", map, failure));
        return JobRunnerResponse.success();
    }
}
