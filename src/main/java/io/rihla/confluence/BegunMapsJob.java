package io.rihla.confluence;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import io.rihla.platform.MinuteJob;

/** Takes away maps that were made for a page which nobody has saved within a day. */
@ConfluenceComponent
@ExportAsService(LifecycleAware.class)
public class BegunMapsJob extends MinuteJob {

    private final SiteBegunMaps begun;
    private final ClusterLockService locks;

    public BegunMapsJob(
            SiteBegunMaps begun,
            @ComponentImport ClusterLockService locks,
            @ComponentImport SchedulerService scheduler) {
        super("io.rihla.begun-maps", "Maps of pages that were never saved will stay", scheduler);
        this.begun = begun;
        this.locks = locks;
    }

    @Override
    protected void work() {
        onOneNode(locks, begun::clear);
    }
}
