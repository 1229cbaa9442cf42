package io.rihla.confluence;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import io.rihla.platform.MinuteJob;

/** Once a minute, tells Jira what it has not been told at once and compares what is due. */
@ConfluenceComponent
@ExportAsService(LifecycleAware.class)
public class BridgeJob extends MinuteJob {

    private final SiteBridge bridge;
    private final ClusterLockService locks;

    public BridgeJob(
            SiteBridge bridge,
            @ComponentImport SchedulerService scheduler,
            @ComponentImport ClusterLockService locks) {
        super("io.rihla.bridge", "Jira will not be told again what it has missed", scheduler);
        this.bridge = bridge;
        this.locks = locks;
    }

    @Override
    protected void work() {
        onOneNode(locks, bridge::everyMinute);
    }
}
