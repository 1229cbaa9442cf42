package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.journey.Appearances;
import io.rihla.journey.HomePages;
import io.rihla.journey.JourneyAccess;
import io.rihla.journey.MapCatalogue;
import io.rihla.journey.MapStore;

/** The domain's lists of maps over this site's pages and store. */
@ConfluenceComponent
public class SiteCatalogue extends MapCatalogue {

    public SiteCatalogue(MapStore store, HomePages pages, Appearances appearances) {
        super(store, new JourneyAccess(pages), appearances);
    }
}
