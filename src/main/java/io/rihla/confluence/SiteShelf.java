package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.journey.HomePages;
import io.rihla.journey.JourneyAccess;
import io.rihla.journey.MapService;
import io.rihla.journey.MapShelf;
import io.rihla.journey.MapStore;
import io.rihla.journey.format.JsonMapCodec;
import java.time.Clock;

/** The domain's shelf over this site's pages and store. */
@ConfluenceComponent
public class SiteShelf extends MapShelf {

    public SiteShelf(MapStore store, HomePages pages, MapService service) {
        super(
                store,
                new JourneyAccess(pages),
                new JsonMapCodec(),
                service,
                Clock.systemUTC(),
                SiteService::random);
    }
}
