package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.journey.MapSearch;
import io.rihla.journey.MapService;
import io.rihla.journey.MapStore;
import io.rihla.journey.SearchMarks;

/** The domain's part in this site's search. */
@ConfluenceComponent
public class SiteSearch extends MapSearch {

    public SiteSearch(MapStore store, SearchMarks marks, MapService service) {
        super(store, marks, service);
    }
}
