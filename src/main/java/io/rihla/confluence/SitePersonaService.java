package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.HeadNews;
import io.rihla.documents.HomePages;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.PersonaService;
import io.rihla.documents.PersonaStore;
import io.rihla.journey.format.JsonPersonaCodec;
import java.time.Clock;

/** The domain's service of personas over this site's pages and store. */
@ConfluenceComponent
public class SitePersonaService extends PersonaService {

    public SitePersonaService(PersonaStore store, HomePages pages, HeadNews news) {
        super(
                store.documents(),
                new JourneyAccess(pages),
                new JsonPersonaCodec(),
                Clock.systemUTC(),
                SiteService::random,
                news);
    }
}
