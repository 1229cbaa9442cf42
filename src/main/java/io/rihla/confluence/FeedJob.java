package io.rihla.confluence;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import io.rihla.platform.MinuteJob;

/** Once a minute, reads of Jira what KPIs are due to read, and opens issues for those in breach. */
@ConfluenceComponent
@ExportAsService(LifecycleAware.class)
public class FeedJob extends MinuteJob {

    private final SiteFeeds feeds;
    private final SiteAlarms alarms;
    private final ClusterLockService locks;

    public FeedJob(
            SiteFeeds feeds,
            SiteAlarms alarms,
            @ComponentImport SchedulerService scheduler,
            @ComponentImport ClusterLockService locks) {
        super("io.rihla.feeds", "KPIs will read nothing of Jira", scheduler);
        this.feeds = feeds;
        this.alarms = alarms;
        this.locks = locks;
    }

    @Override
    protected void work() {
        onOneNode(
                locks,
                () -> {
                    feeds.readWhatIsDue();
                    alarms.runWhatIsDue();
                });
    }
}
