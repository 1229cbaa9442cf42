package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.HomePages;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapService;
import io.rihla.documents.MapStore;
import io.rihla.tracking.IssueLinks;
import io.rihla.tracking.LinkedMaps;

/** The domain's view of many maps over this site's pages and store. */
@ConfluenceComponent
public class SiteLinkedMaps extends LinkedMaps {

    public SiteLinkedMaps(MapStore store, HomePages pages, IssueLinks links, MapService maps) {
        super(store, new JourneyAccess(pages), links, maps);
    }
}
