package io.rihla.jira;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import io.rihla.platform.MinuteJob;

/** Once a minute, tells Confluence what it has not been told at once. */
@JiraComponent
@ExportAsService(LifecycleAware.class)
public class HintJob extends MinuteJob {

    private final JiraSite bridge;
    private final ClusterLockService locks;

    public HintJob(
            JiraSite bridge,
            @ComponentImport SchedulerService scheduler,
            @ComponentImport ClusterLockService locks) {
        super("io.rihla.hints", "Confluence will not be told again what it has missed", scheduler);
        this.bridge = bridge;
        this.locks = locks;
    }

    @Override
    protected void work() {
        onOneNode(locks, bridge::everyMinute);
    }
}
