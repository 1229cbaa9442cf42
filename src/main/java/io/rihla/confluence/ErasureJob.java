package io.rihla.confluence;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import io.rihla.history.Erasures;
import io.rihla.platform.MinuteJob;
import java.time.Duration;

/** Once a minute, goes on with erasing what a request had not the time to erase. */
@ConfluenceComponent
@ExportAsService(LifecycleAware.class)
public class ErasureJob extends MinuteJob {

    /** Well within the minute. */
    private static final Duration TURN = Duration.ofSeconds(20);

    private final Erasures erasures;
    private final ClusterLockService locks;

    public ErasureJob(
            Erasures erasures,
            @ComponentImport ClusterLockService locks,
            @ComponentImport SchedulerService scheduler) {
        super("io.rihla.erasures", "What is to be erased may stay half erased", scheduler);
        this.erasures = erasures;
        this.locks = locks;
    }

    @Override
    protected void work() {
        onOneNode(locks, () -> erasures.workOnAll(TURN));
    }
}
