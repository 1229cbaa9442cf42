package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapService;
import io.rihla.history.HistoryStore;
import io.rihla.history.MapHistory;
import java.time.Clock;

/** The domain's history of this site's maps. */
@ConfluenceComponent
public class SiteHistory extends MapHistory {

    public SiteHistory(MapService maps, HistoryStore store) {
        super(maps, store, Clock.systemUTC());
    }
}
