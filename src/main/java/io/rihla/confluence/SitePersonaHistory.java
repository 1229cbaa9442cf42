package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.PersonaService;
import io.rihla.history.HistoryStore;
import io.rihla.history.PersonaHistory;
import java.time.Clock;

/** The domain's history of this site's personas. */
@ConfluenceComponent
public class SitePersonaHistory extends PersonaHistory {

    public SitePersonaHistory(PersonaService personas, HistoryStore store) {
        super(personas, store, Clock.systemUTC());
    }
}
