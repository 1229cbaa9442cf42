package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.HomePages;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapService;
import io.rihla.documents.MapStore;
import io.rihla.documents.NamedUses;
import io.rihla.tracking.IssueMirror;
import io.rihla.tracking.PersonaFacts;
import java.time.Clock;

/** What this site's maps say of personas. */
@ConfluenceComponent
public class SitePersonaFacts extends PersonaFacts {

    public SitePersonaFacts(
            NamedUses uses, MapStore store, HomePages pages, MapService maps, IssueMirror mirror) {
        super(uses, store, new JourneyAccess(pages), maps, mirror, Clock.systemUTC());
    }
}
