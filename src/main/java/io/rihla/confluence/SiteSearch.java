package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapService;
import io.rihla.documents.MapStore;
import io.rihla.documents.PersonaService;
import io.rihla.documents.PersonaStore;
import io.rihla.search.MapSearch;
import io.rihla.search.SearchMarks;

/** The domain's part in this site's search. */
@ConfluenceComponent
public class SiteSearch extends MapSearch {

    public SiteSearch(
            SearchMarks marks,
            MapStore maps,
            MapService mapService,
            PersonaStore personas,
            PersonaService personaService) {
        super(marks, maps, mapService, personas, personaService);
    }
}
