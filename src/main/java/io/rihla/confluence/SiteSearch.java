package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapService;
import io.rihla.documents.MapStore;
import io.rihla.search.MapSearch;
import io.rihla.search.SearchMarks;

/** The domain's part in this site's search. */
@ConfluenceComponent
public class SiteSearch extends MapSearch {

    public SiteSearch(MapStore store, SearchMarks marks, MapService service) {
        super(store, marks, service);
    }
}
