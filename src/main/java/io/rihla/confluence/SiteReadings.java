package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapService;
import io.rihla.kpi.KpiLibrary;
import io.rihla.readings.ReadingStore;
import io.rihla.readings.Readings;
import io.rihla.readings.UseScales;
import java.time.Clock;

/** The domain's readings over this site's pages and store. */
@ConfluenceComponent
public class SiteReadings extends Readings {

    public SiteReadings(MapService maps, ReadingStore store, KpiLibrary library) {
        super(maps, store, UseScales.by(maps, library), Clock.systemUTC());
    }
}
