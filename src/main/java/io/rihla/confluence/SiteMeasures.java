package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapService;
import io.rihla.kpi.KpiLibrary;
import io.rihla.measures.Measures;
import io.rihla.readings.ReadingStore;
import java.time.Clock;

/** The domain's figures of KPIs over this site's maps, library and readings. */
@ConfluenceComponent
public class SiteMeasures extends Measures {

    public SiteMeasures(MapService maps, KpiLibrary library, ReadingStore readings) {
        super(maps, library::read, readings, Clock.systemUTC());
    }
}
