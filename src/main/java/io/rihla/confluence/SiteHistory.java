package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.journey.HistoryStore;
import io.rihla.journey.MapHistory;
import io.rihla.journey.MapService;
import java.time.Clock;

/** The domain's history of this site's maps. */
@ConfluenceComponent
public class SiteHistory extends MapHistory {

    public SiteHistory(MapService maps, HistoryStore store) {
        super(maps, store, Clock.systemUTC());
    }
}
