package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapService;
import io.rihla.notices.WatchStore;
import io.rihla.notices.Watching;
import java.time.Clock;

/** The domain's watching of this site's maps. */
@ConfluenceComponent
public class SiteWatching extends Watching {

    public SiteWatching(MapService maps, WatchStore watches) {
        super(maps, watches, Clock.systemUTC());
    }
}
