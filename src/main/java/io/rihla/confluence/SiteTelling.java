package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.HomePages;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapStore;
import io.rihla.notices.MailStore;
import io.rihla.notices.NoticeList;
import io.rihla.notices.NoticeStore;
import io.rihla.notices.PreferenceStore;
import io.rihla.notices.Recipients;
import io.rihla.notices.Telling;
import io.rihla.notices.WatchStore;
import java.time.Clock;

/** Tells this site's people what others did to the maps that they watch. */
@ConfluenceComponent
public class SiteTelling extends Telling {

    public SiteTelling(
            MapStore maps,
            HomePages pages,
            WatchStore watches,
            NoticeStore notices,
            MailStore mails,
            PreferenceStore preferences,
            Recipients recipients,
            NoticeList list) {
        super(
                maps,
                new JourneyAccess(pages),
                watches,
                notices,
                mails,
                preferences,
                recipients,
                list::forget,
                Clock.systemUTC());
    }
}
