package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.journey.HomePages;
import io.rihla.journey.IssueLinks;
import io.rihla.journey.JourneyAccess;
import io.rihla.journey.LinkedMaps;
import io.rihla.journey.MapService;
import io.rihla.journey.MapStore;

/** The domain's view of many maps over this site's pages and store. */
@ConfluenceComponent
public class SiteLinkedMaps extends LinkedMaps {

    public SiteLinkedMaps(MapStore store, HomePages pages, IssueLinks links, MapService maps) {
        super(store, new JourneyAccess(pages), links, maps);
    }
}
