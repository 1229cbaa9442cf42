package io.rihla.confluence;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import io.rihla.platform.MinuteJob;
import io.rihla.search.PageIndex;

/**
 * Once a minute, has the pages indexed again whose maps have changed: each at most once a minute,
 * however quickly people type.
 */
@ConfluenceComponent
@ExportAsService(LifecycleAware.class)
public class SearchJob extends MinuteJob {

    private final SiteSearch search;
    private final PageIndex index;
    private final ClusterLockService locks;

    public SearchJob(
            SiteSearch search,
            PageIndex index,
            @ComponentImport ClusterLockService locks,
            @ComponentImport SchedulerService scheduler) {
        super("io.rihla.search", "The wiki's search will not follow changes of maps", scheduler);
        this.search = search;
        this.index = index;
        this.locks = locks;
    }

    @Override
    protected void work() {
        if (index.state() != PageIndex.State.NONE) {
            onOneNode(locks, () -> search.tell(index::index));
        }
    }
}
