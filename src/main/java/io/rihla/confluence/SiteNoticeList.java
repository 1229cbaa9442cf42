package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.HomePages;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapStore;
import io.rihla.notices.NoticeList;
import io.rihla.notices.NoticeStore;
import io.rihla.notices.PreferenceStore;
import java.time.Clock;

/** The domain's lists of notices of this site's people. */
@ConfluenceComponent
public class SiteNoticeList extends NoticeList {

    public SiteNoticeList(
            MapStore maps, HomePages pages, NoticeStore store, PreferenceStore preferences) {
        super(maps, new JourneyAccess(pages), store, preferences, Clock.systemUTC());
    }
}
