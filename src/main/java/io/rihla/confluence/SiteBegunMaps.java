package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.BegunMaps;
import io.rihla.documents.BegunStore;
import io.rihla.documents.MapService;
import io.rihla.documents.MapStore;
import java.time.Clock;

/** The domain's maps that wait for a page of this site. */
@ConfluenceComponent
public class SiteBegunMaps extends BegunMaps {

    public SiteBegunMaps(MapStore maps, BegunStore begun, MapService service) {
        super(maps, begun, service, Clock.systemUTC());
    }
}
