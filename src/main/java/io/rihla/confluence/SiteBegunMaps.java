package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.BegunMaps;
import io.rihla.documents.BegunStore;
import io.rihla.documents.MapService;
import io.rihla.documents.MapStore;
import io.rihla.documents.PersonaService;
import io.rihla.documents.PersonaStore;
import java.time.Clock;

/** The domain's maps and personas that wait for a page of this site. */
@ConfluenceComponent
public class SiteBegunMaps extends BegunMaps {

    public SiteBegunMaps(
            BegunStore begun,
            MapStore maps,
            MapService mapService,
            PersonaStore personas,
            PersonaService personaService) {
        super(begun, maps, mapService, personas.documents(), personaService, Clock.systemUTC());
    }
}
