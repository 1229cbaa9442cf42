package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.HeadNews;
import io.rihla.documents.HomePages;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapService;
import io.rihla.documents.MapStore;
import io.rihla.journey.format.JsonMapCodec;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;

/** The domain's service over this site's pages and store. */
@ConfluenceComponent
public class SiteService extends MapService {

    public SiteService(MapStore store, HomePages pages, HeadNews news) {
        super(
                store,
                new JourneyAccess(pages),
                new JsonMapCodec(),
                Clock.systemUTC(),
                SiteService::random,
                news);
    }

    /** Numbers for whichever thread asks. */
    static long random() {
        return ThreadLocalRandom.current().nextLong();
    }
}
