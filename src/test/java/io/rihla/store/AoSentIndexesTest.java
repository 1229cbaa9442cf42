package io.rihla.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.bridge.SentIndexes.Sent;
import io.rihla.bridge.WrittenLinks.Written;
import io.rihla.workbench.database.DatabaseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class AoSentIndexesTest {

    private final AoSentIndexes sent;
    private final AoWrittenLinks links;
    private final String map = "map-" + UUID.randomUUID();

    AoSentIndexesTest(DatabaseKind kind) {
        sent = new AoSentIndexes(Schemas.on(kind).activeObjects());
        links = new AoWrittenLinks(Schemas.on(kind).activeObjects());
    }

    @Test
    void numbersRiseAboveWhateverIsWished() {
        assertThat(sent.next(map, 0)).isEqualTo(1);
        assertThat(sent.next(map, 0)).isEqualTo(2);
        assertThat(sent.next(map, 40)).isEqualTo(41);
        assertThat(sent.next(map, 7)).isEqualTo(42);
    }

    @Test
    void nobodyGetsTheSameNumber() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<Long>> numbers = new ArrayList<>();
        try {
            for (int i = 0; i < 24; i++) {
                numbers.add(threads.submit(() -> sent.next(map, 0)));
            }
            List<Long> got = new ArrayList<>();
            for (Future<Long> number : numbers) {
                got.add(number.get());
            }
            assertThat(got).doesNotHaveDuplicates().hasSize(24);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatArrivedLateIsNotTakenForTheNewest() {
        long older = sent.next(map, 0);
        long newer = sent.next(map, 0);
        sent.arrived(map, newer, "new");
        sent.arrived(map, older, "old");
        assertThat(sent.all()).containsEntry(map, new Sent(newer, "new"));
    }

    @Test
    void writtenLinksAreKnownByIssueAndByMap() {
        Written link = new Written(map.hashCode(), "p1", map);
        links.add(link);
        links.add(link);
        assertThat(links.at(List.of(link.issue()))).containsExactly(link);
        assertThat(links.of(map)).containsExactly(link);
        links.remove(link);
        assertThat(links.of(map)).isEmpty();
    }
}
