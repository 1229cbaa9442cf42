package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.comments.CommentStore;
import io.rihla.comments.Comments;
import io.rihla.documents.HeadNews;
import io.rihla.documents.HomePages;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapService;
import io.rihla.notices.Notices;
import java.time.Clock;

/** The domain's comments over this site's pages and store. */
@ConfluenceComponent
public class SiteComments extends Comments {

    public SiteComments(
            MapService maps, CommentStore store, HomePages pages, Notices notices, HeadNews news) {
        super(maps, store, new JourneyAccess(pages), notices, news, Clock.systemUTC());
    }
}
