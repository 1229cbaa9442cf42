package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapService;
import io.rihla.documents.MapStore;
import io.rihla.documents.MapUpkeep;
import io.rihla.journey.format.JsonMapCodec;
import java.time.Clock;

/** The domain's upkeep of this site's maps. */
@ConfluenceComponent
public class SiteUpkeep extends MapUpkeep {

    public SiteUpkeep(MapStore store, MapService service) {
        super(store, new JsonMapCodec(), service, Clock.systemUTC());
    }
}
