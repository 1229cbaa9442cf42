package io.rihla.archive;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.feeds.Feed;
import io.rihla.feeds.FeedStore;
import io.rihla.feeds.Feeds;
import io.rihla.journey.format.FormatError;
import io.rihla.journey.format.MapFormatException;

/**
 * Takes searches of Jira in, on the site that wrote them only: elsewhere they mean another Jira.
 */
final class FeedsIn implements LinesIn {

    private final SiteData data;
    private final Importing importing;

    FeedsIn(SiteData data, Importing importing) {
        this.data = data;
        this.importing = importing;
    }

    @Override
    public void take(JsonNode line) {
        Feed feed = FeedLine.read(line);
        FeedStore feeds = data.feeds();
        String map = feed.series().map();
        if (!importing.ours) {
            throw new MapFormatException(FormatError.OTHER_SITE, "");
        }
        if (data.maps().named(map).isEmpty()) {
            throw new MapFormatException(FormatError.UNKNOWN_PARENT, "/map", map);
        }
        if (feeds.of(feed.series()).isPresent()) {
            importing.report.add(Part.FEEDS, Outcome.LEFT, 1);
            return;
        }
        if (feeds.count() >= Feeds.MOST) {
            throw new MapFormatException(FormatError.TOO_MANY, "", Integer.toString(Feeds.MOST));
        }
        feeds.put(feed);
        importing.report.add(Part.FEEDS, Outcome.IMPORTED, 1);
    }
}
