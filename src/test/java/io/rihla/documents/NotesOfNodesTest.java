package io.rihla.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.documents.SharedNotes.Note;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class NotesOfNodesTest {

    private final AtomicLong here = new AtomicLong(1_000);
    private final AtomicLong there = new AtomicLong(77_000);
    private final NotesOfNodes one = notes(here);
    private final NotesOfNodes two = notes(there);

    private static NotesOfNodes notes(AtomicLong clock) {
        return new NotesOfNodes(Duration.ofSeconds(12), 3, clock::get);
    }

    private void pass(long millis) {
        here.addAndGet(millis);
        there.addAndGet(millis);
    }

    @Test
    void whatIsLeftOnOneNodeIsReadOnTheOther() {
        one.put("map", "b", "at\tstage:\ns1");
        one.put("other", "b", "elsewhere");
        two.put("map", "a", "ș و");
        pass(100);
        two.hear("one", one.tell());
        pass(50);

        assertThat(two.in("map"))
                .containsExactly(
                        new Note("a", "ș و", Duration.ofMillis(150)),
                        new Note("b", "at stage: s1", Duration.ofMillis(150)));
        assertThat(one.in("map")).hasSize(1);
    }

    @Test
    void aNoteGrowsOldOnBothNodesWhoeverRepeatsWhatWasTold() {
        one.put("map", "a", "x");
        String told = one.tell();
        for (int second = 0; second < 11; second++) {
            two.hear("one", told);
            pass(1_000);
        }
        assertThat(two.in("map")).hasSize(1);
        pass(1_000);
        two.hear("one", told);
        assertThat(two.in("map")).isEmpty();
        assertThat(one.in("map")).isEmpty();
        assertThat(one.hasOwn()).isFalse();
    }

    @Test
    void leftAgainItIsYoung() {
        one.put("map", "a", "x");
        two.hear("one", one.tell());
        pass(11_000);
        one.put("map", "a", "x");
        two.hear("one", one.tell());
        pass(2_000);
        assertThat(two.in("map")).containsExactly(new Note("a", "x", Duration.ofSeconds(2)));
    }

    @Test
    void takenAwayItIsGoneFromTheNextThatIsTold() {
        one.put("map", "a", "x");
        two.hear("one", one.tell());
        one.remove("map", "a");
        two.hear("one", one.tell());
        assertThat(two.in("map")).isEmpty();
    }

    @Test
    void whoeverMovedToAnotherNodeIsWhereTheyAreNow() {
        one.put("map", "a", "old");
        pass(1_000);
        two.put("map", "a", "new");
        one.hear("two", two.tell());
        assertThat(one.in("map")).extracting(Note::text).containsExactly("new");
    }

    @Test
    void aNodeThatIsGoneIsForgotten() {
        one.put("map", "a", "x");
        two.hear("one", one.tell());
        two.keep(List.of());
        assertThat(two.in("map")).isEmpty();
    }

    @Test
    void theOldestMakesWay() {
        for (String name : List.of("a", "b", "c", "a", "d")) {
            one.put("map", name, "x");
        }
        assertThat(one.in("map")).extracting(Note::name).containsExactly("a", "c", "d");
    }

    @Test
    void whatAnotherVersionWritesIsPassedOver() {
        two.hear("one", "1\nnonsense\n5\tmap\ta\tx\nx\tmap\tb\ty\n-1\tmap\tc\tz\n5\tmap\td");
        assertThat(two.in("map")).extracting(Note::name).containsExactly("a");
        two.hear("one", "");
        assertThat(two.in("map")).isEmpty();
    }

    @Test
    void nothingLongIsTaken() {
        assertThatThrownBy(() -> one.put("map", "a", "x".repeat(201)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> one.put("map", "a".repeat(201), "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
