package io.rihla.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.feeds.Feed;
import io.rihla.feeds.FeedMeasure;
import io.rihla.feeds.FeedOutcome;
import io.rihla.readings.Series;
import io.rihla.workbench.ao.AoHarness;
import io.rihla.workbench.database.DatabaseKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Searches over a database of their own: which are due concerns all of them. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class FeedStoreTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final AoHarness harness;
    private final AoFeedStore store;

    FeedStoreTest(DatabaseKind kind) {
        harness = Schemas.fresh(kind);
        store = new AoFeedStore(harness.activeObjects());
    }

    @AfterEach
    void close() {
        harness.close();
    }

    @Test
    void aSeriesHasOneAtMost() {
        store.put(feed("u1", "project = A"));
        Feed second = feed("u1", "summary ~ \"رحلة\" " + "OR project = B ".repeat(100));
        store.put(second);
        store.put(feed("u2", "project = C"));

        assertThat(store.of(second.series())).contains(second);
        assertThat(store.count()).isEqualTo(2);
        store.remove(second.series());
        assertThat(store.of(second.series())).isEmpty();
        assertThat(store.count()).isOne();
    }

    @Test
    void theLongestUnreadAreDueFirst() {
        Feed late = feed("u1", "a").read(NOON, FeedOutcome.READ);
        Feed early = feed("u2", "b").read(NOON.minusSeconds(60), FeedOutcome.AWAY);
        Feed never = feed("u3", "c");
        for (Feed feed : new Feed[] {late, early, never}) {
            store.put(feed);
        }

        assertThat(store.unreadSince(NOON, 10)).containsExactly(never, early);
        assertThat(store.unreadSince(NOON.plusSeconds(1), 10)).containsExactly(never, early, late);
        assertThat(store.unreadSince(NOON, 1)).containsExactly(never);
    }

    @Test
    void whatCameOfASearchThatWasChangedMeanwhileIsNotNoted() {
        Feed before = feed("u1", "project = A");
        store.put(before);
        store.note(before.read(NOON, FeedOutcome.REFUSED));
        assertThat(store.of(before.series())).contains(before.read(NOON, FeedOutcome.REFUSED));

        Feed after = feed("u1", "project = B");
        store.put(after);
        store.note(before.read(NOON, FeedOutcome.READ));
        assertThat(store.of(before.series())).contains(after);
    }

    @Test
    void thoseThatReadNothingAreCounted() {
        for (FeedOutcome outcome : FeedOutcome.values()) {
            store.put(feed("u" + outcome.ordinal(), "a").read(NOON, outcome));
        }
        assertThat(store.count(List.of(FeedOutcome.REFUSED, FeedOutcome.MAP_AWAY))).isEqualTo(2);
        assertThat(store.count()).isEqualTo(FeedOutcome.values().length);
    }

    @Test
    void aMapThatGoesTakesItsSearchesAlong() {
        store.put(feed("u1", "project = A"));
        Series other = new Series("m2", "u1");
        store.put(
                new Feed(
                        other,
                        "k1",
                        FeedMeasure.COUNT,
                        "project = A",
                        "",
                        "ana",
                        Optional.empty(),
                        FeedOutcome.WAITING));

        ReadingTable.purge(harness.activeObjects(), "m1");

        assertThat(store.of(new Series("m1", "u1"))).isEmpty();
        assertThat(store.of(other)).isPresent();
    }

    private static Feed feed(String use, String query) {
        return new Feed(
                new Series("m1", use),
                "k1",
                FeedMeasure.SHARE,
                query,
                "status CHANGED FROM Done",
                "ana",
                Optional.empty(),
                FeedOutcome.WAITING);
    }
}
