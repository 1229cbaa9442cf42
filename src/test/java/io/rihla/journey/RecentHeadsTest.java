package io.rihla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.text.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RecentHeadsTest {

    private final AtomicLong nanos = new AtomicLong();
    private final RecentHeads heads = new RecentHeads(Duration.ofSeconds(1), nanos::get, clock());

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Instant.EPOCH.plusNanos(nanos.get());
            }
        };
    }

    @Test
    void aNewerHeadStaysWhileItLives() {
        heads.put(head(7), "a");
        heads.put(head(6), "a");
        assertThat(heads.get("map", "a")).contains(head(7));
    }

    /**
     * It may have been rolled back: what the database says now must not be turned away for ever.
     */
    @Test
    void aHeadThatHasOutlivedItsTimeMakesWay() {
        heads.put(head(7), "a");
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(heads.get("map", "a")).isEmpty();
        heads.put(head(6), "a");
        assertThat(heads.get("map", "a")).contains(head(6));
    }

    @Test
    void aHeadWithAnotherMarkIsNotRecent() {
        heads.put(head(7), "a");
        assertThat(heads.get("map", "b")).isEmpty();
        heads.put(head(6), "b");
        assertThat(heads.get("map", "b")).contains(head(6));
    }

    @Test
    void theHeadOfAQuietMapLivesLonger() {
        pass(Duration.ofMinutes(6));
        heads.put(head(7), "a");
        pass(Duration.ofSeconds(29));
        assertThat(heads.get("map", "a")).isEmpty();
        assertThat(heads.quiet("map", "a")).contains(head(7));
        assertThat(heads.quiet("map", "b")).isEmpty();
        pass(Duration.ofSeconds(2));
        assertThat(heads.quiet("map", "a")).isEmpty();
    }

    @Test
    void aMapThatWasEditedAMinuteAgoIsNotQuiet() {
        pass(Duration.ofMinutes(1));
        heads.put(head(7), "a");
        assertThat(heads.quiet("map", "a")).isEmpty();
    }

    @Test
    void noMapIsQuietWhereNodesTellEachOtherNothing() {
        pass(Duration.ofMinutes(6));
        heads.put(head(7), "");
        assertThat(heads.quiet("map", "")).isEmpty();
    }

    @Test
    void newsThatKeptSilentAreNotTrustedForAWhile() {
        pass(Duration.ofMinutes(6));
        heads.put(head(7), "a");
        pass(Duration.ofSeconds(20));
        heads.put(head(8), "a");
        assertThat(heads.quiet("map", "a")).isEmpty();
        pass(Duration.ofMinutes(10));
        heads.put(head(8), "a");
        assertThat(heads.quiet("map", "a")).contains(head(8));
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static MapHead head(long version) {
        return new MapHead(
                1,
                "map",
                version,
                version,
                version,
                MapState.DRAFT,
                Language.EN,
                LocalizedText.EMPTY,
                Optional.empty(),
                "",
                "ana",
                "",
                Instant.EPOCH,
                Instant.EPOCH,
                Optional.empty());
    }
}
