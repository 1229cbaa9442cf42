package io.rihla.confluence;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import io.rihla.documents.Rebuilding;
import io.rihla.platform.MinuteJob;

/** After an upgrade, brings what older releases have kept of documents up to date, bit by bit. */
@ConfluenceComponent
@ExportAsService(LifecycleAware.class)
public class RebuildJob extends MinuteJob {

    private final SiteRebuilding rebuilding;
    private final ClusterLockService locks;

    public RebuildJob(
            SiteRebuilding rebuilding,
            @ComponentImport ClusterLockService locks,
            @ComponentImport SchedulerService scheduler) {
        super(
                "io.rihla.rebuild",
                "What an older release has kept of maps and personas stays as it is",
                scheduler);
        this.rebuilding = rebuilding;
        this.locks = locks;
    }

    @Override
    protected void work() {
        if (rebuilding.state() == Rebuilding.State.WORKING) {
            onOneNode(locks, rebuilding::goOn);
        }
    }
}
