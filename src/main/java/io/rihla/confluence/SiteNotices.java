package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapStore;
import io.rihla.notices.KeptNotices;
import io.rihla.notices.MailStore;
import io.rihla.notices.NoticeList;
import io.rihla.notices.NoticeStore;
import io.rihla.notices.WatchStore;
import java.time.Clock;

/** The domain's notices of this site's maps. */
@ConfluenceComponent
public class SiteNotices extends KeptNotices {

    public SiteNotices(
            MapStore maps,
            WatchStore watches,
            NoticeStore store,
            MailStore mails,
            NoticeList list) {
        super(maps, watches, store, mails, list::forget, Clock.systemUTC());
    }
}
