package io.rihla.confluence;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import io.rihla.notices.Mailing;
import io.rihla.notices.NoticeList;
import io.rihla.notices.Telling;
import io.rihla.platform.MinuteJob;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Once a minute, tells who watches maps what has changed, and sends the mails that are due. */
@ConfluenceComponent
@ExportAsService(LifecycleAware.class)
public class WatchJob extends MinuteJob {

    private static final Logger LOG = LoggerFactory.getLogger(WatchJob.class);

    /** Old notices are removed every so many minutes. */
    private static final int TIDY = 60;

    private final Telling telling;
    private final Mailing mailing;
    private final NoticeList list;
    private final ClusterLockService locks;
    private final AtomicInteger runs = new AtomicInteger();

    public WatchJob(
            Telling telling,
            Mailing mailing,
            NoticeList list,
            @ComponentImport ClusterLockService locks,
            @ComponentImport SchedulerService scheduler) {
        super("io.rihla.watches", "Nobody is told of changes to the maps they watch", scheduler);
        this.telling = telling;
        this.mailing = mailing;
        this.list = list;
        this.locks = locks;
    }

    @Override
    protected void work() {
        onOneNode(
                locks,
                () -> {
                    each("tell of changes", telling::work);
                    each("send mails", mailing::work);
                    if (runs.getAndIncrement() % TIDY == 0) {
                        each("remove old notices", list::tidy);
                    }
                });
    }

    /** What fails holds up nothing else, and is tried again in a minute. */
    private static void each(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("Could not {}", what, e);
        }
    }
}
