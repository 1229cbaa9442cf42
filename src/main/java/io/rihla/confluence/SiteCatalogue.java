package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.Appearances;
import io.rihla.documents.HomePages;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapCatalogue;
import io.rihla.documents.MapStore;

/** The domain's lists of maps over this site's pages and store. */
@ConfluenceComponent
public class SiteCatalogue extends MapCatalogue {

    public SiteCatalogue(MapStore store, HomePages pages, Appearances appearances) {
        super(store, new JourneyAccess(pages), appearances);
    }
}
