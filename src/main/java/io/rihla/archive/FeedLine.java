package io.rihla.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.feeds.Feed;
import io.rihla.feeds.FeedMeasure;
import io.rihla.feeds.FeedOutcome;
import io.rihla.feeds.Feeds;
import io.rihla.journey.EnumIds;
import io.rihla.journey.TextRules;
import io.rihla.journey.format.FormatError;
import io.rihla.journey.format.MapFormatException;
import io.rihla.readings.Series;
import java.util.Optional;

/** A search of Jira as a line; when it was read last is of no use elsewhere. */
final class FeedLine {

    private FeedLine() {}

    static ObjectNode write(Feed feed) {
        ObjectNode line = Values.object();
        line.put("map", feed.series().map());
        line.put("use", feed.series().use());
        line.put("kpi", feed.kpi());
        line.put("measure", EnumIds.id(feed.measure()));
        line.put("query", feed.query());
        line.put("part", feed.part());
        line.put("setter", feed.setter());
        return line;
    }

    static Feed read(JsonNode json) {
        Values line = new Values(json);
        return new Feed(
                new Series(line.needed("map"), line.needed("use")),
                line.needed("kpi"),
                line.choice("measure", FeedMeasure.class),
                checked("query", line.needed("query")),
                checked("part", line.text("part")),
                line.text("setter"),
                Optional.empty(),
                FeedOutcome.WAITING);
    }

    private static String checked(String field, String query) {
        if (query.length() > Feeds.LONGEST || TextRules.problem(query).isPresent()) {
            throw new MapFormatException(
                    FormatError.TEXT_TOO_LONG, "/" + field, Integer.toString(Feeds.LONGEST));
        }
        return query;
    }
}
