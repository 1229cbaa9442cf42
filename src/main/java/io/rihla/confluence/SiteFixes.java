package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.journey.HomePages;
import io.rihla.journey.IssueLinks;
import io.rihla.journey.JourneyAccess;
import io.rihla.journey.MapShelf;
import io.rihla.journey.MapStore;
import io.rihla.tracking.Departments;
import io.rihla.tracking.Fixes;
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
