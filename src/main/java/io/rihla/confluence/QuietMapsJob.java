package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import io.rihla.documents.DocumentUpkeep;
import io.rihla.platform.MinuteJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Once a minute, gives maps and personas that have become quiet a checkpoint, so that they open at
 * once.
 *
 * <p>It takes no lock: the store's compare-and-set lets only one node write.
 */
@ConfluenceComponent
@ExportAsService(LifecycleAware.class)
public class QuietMapsJob extends MinuteJob {

    private static final Logger LOG = LoggerFactory.getLogger(QuietMapsJob.class);

    private final SiteUpkeep maps;
    private final SitePersonaUpkeep personas;

    public QuietMapsJob(
            SiteUpkeep maps,
            SitePersonaUpkeep personas,
            @ComponentImport SchedulerService scheduler) {
        super(
                "io.rihla.quiet-maps",
                "Maps that have become quiet will get no checkpoint",
                scheduler);
        this.maps = maps;
        this.personas = personas;
    }

    @Override
    protected void work() {
        checkpoint(maps);
        checkpoint(personas);
    }

    private static void checkpoint(DocumentUpkeep<?> upkeep) {
        upkeep.checkpointQuietMaps()
                .failures()
                .forEach((key, failure) -> LOG.error("{} got no checkpoint", key, failure));
    }
}
