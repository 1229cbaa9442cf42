package io.rihla.store;

import static io.rihla.store.Columns.row;
import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.feeds.Feed;
import io.rihla.feeds.FeedMeasure;
import io.rihla.feeds.FeedOutcome;
import io.rihla.feeds.FeedStore;
import io.rihla.journey.EnumIds;
import io.rihla.readings.Series;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Feeds in the product's database. */
@Component
public class AoFeedStore implements FeedStore {

    private final ActiveObjects ao;

    public AoFeedStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Feed> of(Series series) {
        return Arrays.stream(rows(series)).findFirst().map(AoFeedStore::feed);
    }

    @Override
    public List<Feed> unreadSince(Instant moment, int most) {
        Query query =
                Query.select()
                        .where("RAN_AT < ?", moment.toEpochMilli())
                        .order("RAN_AT ASC, ID ASC")
                        .limit(most);
        return Arrays.stream(ao.find(FeedRow.class, query)).map(AoFeedStore::feed).toList();
    }

    @Override
    public int count() {
        return ao.count(FeedRow.class);
    }

    @Override
    public int count(Collection<FeedOutcome> outcomes) {
        return ao.count(
                FeedRow.class,
                Marks.in("OUTCOME", outcomes.size()),
                outcomes.stream().map(EnumIds::id).toArray());
    }

    @Override
    public void put(Feed feed) {
        ao.executeInTransaction(
                () -> {
                    remove(feed.series());
                    return ao.create(
                            FeedRow.class,
                            row(
                                    "MAP_KEY", feed.series().map(),
                                    "USE_ID", feed.series().use(),
                                    "NAME", feed.series().name(),
                                    "KPI_ID", feed.kpi(),
                                    "MEASURE", EnumIds.id(feed.measure()),
                                    "SEARCH_TEXT", feed.query(),
                                    "PART_TEXT", feed.part(),
                                    "SETTER", feed.setter(),
                                    "RAN_AT", feed.ran().map(Instant::toEpochMilli).orElse(0L),
                                    "OUTCOME", EnumIds.id(feed.outcome())));
                });
    }

    @Override
    public void note(Feed read) {
        ao.executeInTransaction(
                () -> {
                    for (FeedRow row : rows(read.series())) {
                        Feed there = feed(row);
                        if (there.measure() == read.measure()
                                && there.query().equals(read.query())
                                && there.part().equals(read.part())) {
                            row.setRanAt(read.ran().map(Instant::toEpochMilli).orElse(0L));
                            row.setOutcome(EnumIds.id(read.outcome()));
                            row.save();
                        }
                    }
                    return null;
                });
    }

    @Override
    public void remove(Series series) {
        ao.deleteWithSQL(FeedRow.class, "NAME = ?", series.name());
    }

    private FeedRow[] rows(Series series) {
        return ao.find(FeedRow.class, "NAME = ?", series.name());
    }

    private static Feed feed(FeedRow row) {
        return new Feed(
                new Series(text(row.getMapKey()), text(row.getUseId())),
                text(row.getKpiId()),
                EnumIds.of(FeedMeasure.class, text(row.getMeasure())).orElse(FeedMeasure.COUNT),
                text(row.getSearchText()),
                text(row.getPartText()),
                text(row.getSetter()),
                Optional.of(row.getRanAt()).filter(at -> at > 0).map(Instant::ofEpochMilli),
                EnumIds.of(FeedOutcome.class, text(row.getOutcome())).orElse(FeedOutcome.WAITING));
    }
}
