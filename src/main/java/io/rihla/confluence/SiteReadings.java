package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapService;
import io.rihla.readings.ReadingStore;
import io.rihla.readings.Readings;
import java.time.Clock;

/** The domain's readings over this site's pages and store. */
@ConfluenceComponent
public class SiteReadings extends Readings {

    public SiteReadings(MapService maps, ReadingStore store) {
        super(maps, store, Clock.systemUTC());
    }
}
