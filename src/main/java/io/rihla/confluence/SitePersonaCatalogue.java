package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.Appearances;
import io.rihla.documents.HomePages;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.PersonaCatalogue;
import io.rihla.documents.PersonaStore;

/** The domain's lists of personas over this site's pages and store. */
@ConfluenceComponent
public class SitePersonaCatalogue extends PersonaCatalogue {

    public SitePersonaCatalogue(PersonaStore store, HomePages pages, Appearances appearances) {
        super(store.documents(), new JourneyAccess(pages), appearances);
    }
}
