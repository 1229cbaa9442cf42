package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.HomePages;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.PersonaService;
import io.rihla.documents.PersonaShelf;
import io.rihla.documents.PersonaStore;
import io.rihla.journey.format.JsonPersonaCodec;
import java.time.Clock;

/** The domain's shelf of personas over this site's pages and store. */
@ConfluenceComponent
public class SitePersonaShelf extends PersonaShelf {

    public SitePersonaShelf(PersonaStore store, HomePages pages, PersonaService service) {
        super(
                store.documents(),
                new JourneyAccess(pages),
                new JsonPersonaCodec(),
                service,
                Clock.systemUTC(),
                SiteService::random);
    }
}
