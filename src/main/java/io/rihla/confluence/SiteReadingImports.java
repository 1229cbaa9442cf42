package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapService;
import io.rihla.kpi.KpiLibrary;
import io.rihla.readings.ReadingStore;
import io.rihla.readings.UseScales;
import io.rihla.readings.csv.ImportJobs;
import io.rihla.readings.csv.ReadingImports;
import java.time.Clock;

/** The domain's imports of readings over this site's pages and store. */
@ConfluenceComponent
public class SiteReadingImports extends ReadingImports {

    public SiteReadingImports(
            MapService maps, ReadingStore store, KpiLibrary library, ImportJobs jobs) {
        super(maps, store, UseScales.by(maps, library), jobs, Clock.systemUTC());
    }
}
