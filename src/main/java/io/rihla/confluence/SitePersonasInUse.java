package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.HomePages;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapService;
import io.rihla.documents.MapStore;
import io.rihla.documents.NamedUses;
import io.rihla.documents.PersonaService;
import io.rihla.documents.PersonasInUse;

/** The domain's personas in use over this site's pages and store. */
@ConfluenceComponent
public class SitePersonasInUse extends PersonasInUse {

    public SitePersonasInUse(
            PersonaService personas,
            MapService maps,
            MapStore store,
            HomePages pages,
            NamedUses uses) {
        super(personas, maps, store, new JourneyAccess(pages), uses);
    }
}
