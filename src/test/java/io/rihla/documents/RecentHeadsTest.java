package io.rihla.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.TestClock;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapState;
import io.rihla.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecentHeadsTest {

    private final TestClock clock = new TestClock(Instant.EPOCH);
    private final RecentHeads heads =
            new RecentHeads(
                    Duration.ofSeconds(1),
                    () -> Duration.between(Instant.EPOCH, clock.instant()).toNanos(),
                    clock);

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
        clock.pass(Duration.ofSeconds(2));
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
        clock.pass(Duration.ofMinutes(6));
        heads.put(head(7), "a");
        clock.pass(Duration.ofSeconds(29));
        assertThat(heads.get("map", "a")).isEmpty();
        assertThat(heads.quiet("map", "a")).contains(head(7));
        assertThat(heads.quiet("map", "b")).isEmpty();
        clock.pass(Duration.ofSeconds(2));
        assertThat(heads.quiet("map", "a")).isEmpty();
    }

    @Test
    void theHeadOfAMapThatSleepsLivesLongerStill() {
        clock.pass(Duration.ofMinutes(15));
        heads.put(head(7), "a");
        clock.pass(Duration.ofSeconds(61));
        assertThat(heads.quiet("map", "a")).contains(head(7));
        assertThat(heads.quiet("map", "b")).isEmpty();
        clock.pass(Duration.ofSeconds(5));
        assertThat(heads.quiet("map", "a")).isEmpty();
    }

    @Test
    void aMapThatWasEditedAMinuteAgoIsNotQuiet() {
        clock.pass(Duration.ofMinutes(1));
        heads.put(head(7), "a");
        assertThat(heads.quiet("map", "a")).isEmpty();
    }

    @Test
    void noMapIsQuietWhereNodesTellEachOtherNothing() {
        clock.pass(Duration.ofMinutes(6));
        heads.put(head(7), "");
        assertThat(heads.quiet("map", "")).isEmpty();
    }

    @Test
    void newsThatKeptSilentAreNotTrustedForAWhile() {
        clock.pass(Duration.ofMinutes(6));
        heads.put(head(7), "a");
        clock.pass(Duration.ofSeconds(20));
        heads.put(head(8), "a");
        assertThat(heads.quiet("map", "a")).isEmpty();
        clock.pass(Duration.ofMinutes(10));
        heads.put(head(8), "a");
        assertThat(heads.quiet("map", "a")).contains(head(8));
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
