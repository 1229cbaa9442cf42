package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import io.rihla.documents.MapUpkeep;
import io.rihla.platform.MinuteJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Once a minute, gives maps that have become quiet a checkpoint, so that they open at once.
 *
 * <p>It takes no lock: the store's compare-and-set lets only one node write.
 */
@ConfluenceComponent
@ExportAsService(LifecycleAware.class)
public class QuietMapsJob extends MinuteJob {

    private static final Logger LOG = LoggerFactory.getLogger(QuietMapsJob.class);

    private final SiteUpkeep upkeep;

    public QuietMapsJob(SiteUpkeep upkeep, @ComponentImport SchedulerService scheduler) {
        super(
                "io.rihla.quiet-maps",
                "Maps that have become quiet will get no checkpoint",
                scheduler);
        this.upkeep = upkeep;
    }

    @Override
    protected void work() {
        MapUpkeep.Round round = upkeep.checkpointQuietMaps();
        round.failures()
                .forEach((map, failure) -> LOG.error("Map {} got no checkpoint", map, failure));
    }
}
