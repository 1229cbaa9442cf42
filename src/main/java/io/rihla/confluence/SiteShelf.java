package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.HomePages;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapService;
import io.rihla.documents.MapShelf;
import io.rihla.documents.MapStore;
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
