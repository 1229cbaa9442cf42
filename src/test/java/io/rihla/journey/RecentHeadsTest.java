package io.rihla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RecentHeadsTest {

    private final AtomicLong nanos = new AtomicLong();
    private final RecentHeads heads = new RecentHeads(Duration.ofSeconds(1), nanos::get);

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
