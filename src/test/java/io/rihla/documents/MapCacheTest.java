package io.rihla.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.documents.MapCache.Version;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapState;
import io.rihla.text.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What one node keeps in memory, and how it waits. */
class MapCacheTest {

    private static final JourneyMap EMPTY =
            JourneyMap.empty("m", Language.EN, LocalizedText.of(Language.EN, "Map"));

    @Test
    void theMapUsedLongestAgoGivesWay() {
        MapCache cache = new MapCache(3);
        for (int i = 1; i <= 3; i++) {
            cache.put(new Version(i, 1, 1), EMPTY);
        }
        cache.get(new Version(1, 1, 1));
        cache.put(new Version(4, 1, 1), EMPTY);

        assertThat(cache.size()).isEqualTo(3);
        assertThat(cache.get(new Version(1, 1, 1))).isPresent();
        assertThat(cache.get(new Version(2, 1, 1))).isEmpty();
    }

    @Test
    void puttingTheSameMapAgainTakesNoMoreRoom() {
        MapCache cache = new MapCache(2);
        for (int i = 0; i < 10; i++) {
            cache.put(new Version(1, 1, 1), EMPTY);
        }
        cache.put(new Version(2, 1, 1), EMPTY);
        assertThat(cache.size()).isEqualTo(2);
    }

    @Test
    void aMapTooLargeForTheWholeCacheIsNotKept() {
        MapCache cache = new MapCache(0);
        cache.put(new Version(1, 1, 1), EMPTY);
        assertThat(cache.size()).isZero();
    }

    @Test
    void aHeadIsRecentForAWhileAndNeverReplacedByAnOlderOne() {
        AtomicLong nanos = new AtomicLong();
        RecentHeads heads = new RecentHeads(Duration.ofSeconds(1), nanos::get, Clock.systemUTC());
        heads.put(head(1, 2), "");
        heads.put(head(1, 1), "");
        assertThat(heads.get("m", "").map(MapHead::version)).contains(2L);

        heads.put(head(9, 0), "");
        assertThat(heads.get("m", "").map(MapHead::id)).as("another map of the key").contains(9L);

        nanos.addAndGet(Duration.ofSeconds(1).toNanos() + 1);
        assertThat(heads.get("m", "")).isEmpty();
    }

    @Test
    void aForgottenHeadIsNotRecent() {
        RecentHeads heads = new RecentHeads(Duration.ofSeconds(1), () -> 0, Clock.systemUTC());
        heads.put(head(1, 1), "");
        heads.forget("m");
        assertThat(heads.get("m", "")).isEmpty();
    }

    @Test
    void whoLosesEveryTimeIsToldThatItIsBusy() {
        AtomicInteger tries = new AtomicInteger();
        Contention contention = new Contention(new Random());
        assertThatThrownBy(
                        () ->
                                contention.untilWon(
                                        "m",
                                        () -> {
                                            tries.incrementAndGet();
                                            return Optional.empty();
                                        }))
                .isInstanceOf(Busy.class);
        assertThat(tries).hasValue(20);
    }

    @Test
    void anInterruptedThreadStopsWaitingAndStaysInterrupted() {
        AtomicInteger tries = new AtomicInteger();
        Contention contention = new Contention(new Random());
        Thread.currentThread().interrupt();
        assertThatThrownBy(
                        () ->
                                contention.untilWon(
                                        "m",
                                        () -> {
                                            tries.incrementAndGet();
                                            return Optional.empty();
                                        }))
                .isInstanceOf(Busy.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(tries).hasValue(1);
    }

    private static MapHead head(long id, long version) {
        return new MapHead(
                id,
                "m",
                version,
                1,
                version,
                MapState.DRAFT,
                Language.EN,
                LocalizedText.EMPTY,
                Optional.empty(),
                "",
                "",
                "",
                Instant.EPOCH,
                Instant.EPOCH,
                Optional.empty());
    }
}
