package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.HomePages;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapShelf;
import io.rihla.documents.MapStore;
import io.rihla.tracking.Departments;
import io.rihla.tracking.Fixes;
import io.rihla.tracking.IssueLinks;
import io.rihla.tracking.IssueMirror;
import io.rihla.tracking.StageNames;
import java.time.Clock;

/** The domain's figures about fixes over this site's pages and stores. */
@ConfluenceComponent
public class SiteFixes extends Fixes {

    public SiteFixes(
            MapStore store,
            MapShelf shelf,
            HomePages pages,
            IssueLinks links,
            StageNames stages,
            IssueMirror mirror,
            Departments departments) {
        super(
                store,
                shelf,
                new JourneyAccess(pages),
                links,
                stages,
                mirror,
                departments,
                Clock.systemUTC());
    }
}
