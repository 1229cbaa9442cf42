package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.PersonaService;
import io.rihla.documents.PersonaStore;
import io.rihla.documents.PersonaUpkeep;
import io.rihla.journey.format.JsonPersonaCodec;
import java.time.Clock;

/** The domain's upkeep of this site's personas. */
@ConfluenceComponent
public class SitePersonaUpkeep extends PersonaUpkeep {

    public SitePersonaUpkeep(PersonaStore store, PersonaService service) {
        super(store.documents(), new JsonPersonaCodec(), service, Clock.systemUTC());
    }
}
