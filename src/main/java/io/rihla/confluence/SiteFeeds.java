package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.bridge.BridgeSettings;
import io.rihla.bridge.FeedSearch;
import io.rihla.documents.MapService;
import io.rihla.documents.MapUpkeep;
import io.rihla.feeds.FeedStore;
import io.rihla.feeds.Feeds;
import io.rihla.kpi.KpiLibrary;
import io.rihla.readings.ReadingStore;
import java.time.Clock;

/** The domain's feeds over this site's maps and the Jira that it is linked to. */
@ConfluenceComponent
public class SiteFeeds extends Feeds {

    public SiteFeeds(
            MapService maps,
            MapUpkeep upkeep,
            KpiLibrary library,
            ReadingStore readings,
            FeedStore store,
            JiraLink jira,
            BridgeSettings settings) {
        super(
                maps,
                upkeep,
                library,
                readings,
                store,
                new FeedSearch(jira, settings),
                Clock.systemUTC());
    }
}
