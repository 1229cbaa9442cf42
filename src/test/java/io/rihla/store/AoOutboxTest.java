package io.rihla.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.bridge.Outbox;
import io.rihla.bridge.Outbox.Entry;
import io.rihla.bridge.Outbox.Kind;
import io.rihla.workbench.database.DatabaseKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class AoOutboxTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Outbox outbox;
    private final String map = "map-" + UUID.randomUUID();

    AoOutboxTest(DatabaseKind kind) {
        outbox = new AoOutbox(Schemas.on(kind).activeObjects());
    }

    @Test
    void whatIsAddedTwiceIsToldOnce() {
        outbox.add(Kind.INDEX, List.of(map), NOW);
        outbox.add(Kind.INDEX, List.of(map, map), NOW);
        outbox.add(Kind.REMOTE_LINK, List.of(map), NOW);
        assertThat(mine(NOW)).hasSize(1);
    }

    @Test
    void whatChangedWhileItWasToldIsToldAgain() {
        outbox.add(Kind.INDEX, List.of(map), NOW);
        List<Entry> told = mine(NOW);
        outbox.add(Kind.INDEX, List.of(map), NOW.plusSeconds(1));
        outbox.done(told);
        assertThat(mine(NOW.plusSeconds(1))).hasSize(1).doesNotContainAnyElementsOf(told);
        outbox.done(mine(NOW.plusSeconds(1)));
        assertThat(mine(NOW.plusSeconds(1))).isEmpty();
    }

    @Test
    void whatIsRefusedWaitsAndIsAtLastGivenUpUntilSomebodyTriesAgain() {
        outbox.add(Kind.INDEX, List.of(map), NOW);
        Instant later = NOW.plus(Duration.ofMinutes(1));
        outbox.refused(mine(NOW).get(0), later, false, "no");
        assertThat(mine(NOW)).isEmpty();
        assertThat(mine(later)).extracting(Entry::tries, Entry::problem).hasSize(1);
        outbox.refused(mine(later).get(0), later, true, "x".repeat(400));
        assertThat(mine(later)).isEmpty();
        assertThat(outbox.dead(100)).extracting(Entry::subject).contains(map);
        outbox.retry(later);
        assertThat(mine(later)).extracting(Entry::tries).containsExactly(0);
        assertThat(outbox.dead(100)).extracting(Entry::subject).doesNotContain(map);
    }

    @Test
    void aNewChangeRevivesWhatWasGivenUp() {
        outbox.add(Kind.INDEX, List.of(map), NOW);
        outbox.refused(mine(NOW).get(0), NOW, true, "no");
        outbox.add(Kind.INDEX, List.of(map), NOW);
        assertThat(mine(NOW)).extracting(Entry::tries).containsExactly(0);
    }

    @Test
    void whatIsForLaterWaitsUntilThenOrUntilSomebodyWantsItAtOnce() {
        outbox.add(Kind.INDEX, List.of(map), NOW, NOW.plusSeconds(600));
        assertThat(mine(NOW)).isEmpty();
        assertThat(mine(NOW.plusSeconds(600))).hasSize(1);
        outbox.retry(NOW);
        assertThat(mine(NOW)).hasSize(1);
        assertThat(outbox.waiting(NOW.minusSeconds(1))).isLessThan(outbox.waiting(NOW));
    }

    private List<Entry> mine(Instant now) {
        return outbox.due(Kind.INDEX, now, 10_000).stream()
                .filter(entry -> entry.subject().equals(map))
                .toList();
    }
}
