package io.rihla.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.TestClock;
import io.rihla.bridge.Outbox.Entry;
import io.rihla.bridge.Outbox.Kind;
import io.rihla.bridge.RunNotes.Note;
import io.rihla.bridge.RunNotes.Run;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthCheckTest {

    private static final Call VERSION = Call.get("version");
    private static final Call SELF = Call.get("self");

    private final TestUsers users = new TestUsers("reader");
    private final ScriptedWire wire = new ScriptedWire(users);
    private final Neighbour jira = new Neighbour(wire, users, users, () -> 0);
    private final BridgeSettings settings = new BridgeSettings(new MemorySettings());
    private final Memory memory = new Memory();
    private final TestClock clock = new TestClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final HealthCheck check =
            new HealthCheck(
                    jira, new ReaderAccount(settings, jira), memory.outbox, memory.notes, clock);

    @BeforeEach
    void aJiraThatIsWell() {
        settings.setReader(Optional.of("reader"));
        wire.answers("self", 200, "{}");
        wire.answers("version", 200, "{\"version\":\"10.3.1\"}");
    }

    @Test
    void asksAsTheReaderAccountWhereThatIsAccepted() {
        BridgeHealth health = health();
        assertThat(health.link())
                .contains(
                        new BridgeHealth.Link(
                                "Jira", URI.create("http://jira.test/"), "impersonating"));
        assertThat(health.version()).isEqualTo("10.3.1");
        assertThat(health.reader()).contains("reader");
        assertThat(health.readerAccepted()).isTrue();
        assertThat(health.circuit()).isEqualTo("closed");
        assertThat(wire.log).containsExactly("reader GET self", "reader GET version");
    }

    @Test
    void asksAsNobodyWhereTheReaderAccountIsRefused() {
        wire.answers("self", 401, "");
        BridgeHealth health = health();
        assertThat(health.readerAccepted()).isFalse();
        assertThat(health.version()).isEqualTo("10.3.1");
        assertThat(wire.log).containsExactly("reader GET self", " GET version");
    }

    @Test
    void withoutAReaderAccountOnlyTheVersionIsAsked() {
        settings.setReader(Optional.empty());
        wire.answers("version", 200, "<html>");
        BridgeHealth health = health();
        assertThat(health.reader()).isEmpty();
        assertThat(health.readerAccepted()).isFalse();
        assertThat(health.version()).isEmpty();
        assertThat(wire.log).containsExactly(" GET version");
    }

    @Test
    void namesTheMannerOfTheLinkAndThatThereIsNone() {
        URI there = URI.create("http://j");
        wire.link = Optional.of(new Wire.Link("J", there, Wire.Manner.EACH_PERSON));
        assertThat(health().link()).contains(new BridgeHealth.Link("J", there, "each-person"));
        wire.link = Optional.empty();
        assertThat(health().link()).isEmpty();
    }

    @Test
    void theLaterOfTheTwoComparisonsCounts() {
        assertThat(health().compared()).isEmpty();
        Instant now = clock.instant();
        memory.notes.note(Run.ALL, now, 4);
        memory.notes.note(Run.RECENT, now.minusSeconds(1), 2);
        memory.notes.note(Run.HINT, now.minusSeconds(2), 1);
        memory.notes.note(Run.INDEX, now.minusSeconds(3), 5);
        memory.notes.note(Run.OUTBOX, now.minusSeconds(4), 6);
        BridgeHealth health = health();
        assertThat(health.compared()).contains(new Note(now, 4));
        assertThat(health.hint()).contains(new Note(now.minusSeconds(2), 1));
        assertThat(health.indexCompared()).contains(new Note(now.minusSeconds(3), 5));
        assertThat(health.job()).contains(new Note(now.minusSeconds(4), 6));
        memory.notes.note(Run.RECENT, now.plusSeconds(1), 3);
        assertThat(health().compared()).contains(new Note(now.plusSeconds(1), 3));
    }

    @Test
    void tellsWhatWaitsAndWhatWasGivenUp() {
        Instant now = clock.instant();
        memory.outbox.add(Kind.INDEX, List.of("a", "b"), now);
        memory.outbox.add(Kind.INDEX, List.of("c"), now, now.plus(Duration.ofMinutes(1)));
        Entry given = memory.outbox.due(Kind.INDEX, now, 1).get(0);
        memory.outbox.refused(given, now, true, "400 No.");
        BridgeHealth health = health();
        assertThat(health.waiting()).isEqualTo(1);
        assertThat(health.dead()).extracting(Entry::subject).containsExactly("a");
        assertThat(health.dead().get(0).problem()).isEqualTo("400 No.");
    }

    @Test
    void tellsThatTheOtherOneIsLeftInPeace() {
        wire.answers("version", 503, "");
        for (int question = 0; question < 50; question++) {
            jira.ask("", VERSION);
        }
        BridgeHealth health = health();
        assertThat(health.circuit()).isEqualTo("open");
        assertThat(health.readerAccepted()).isFalse();
        assertThat(health.version()).isEmpty();
    }

    private BridgeHealth health() {
        return check.of(VERSION, SELF);
    }
}
