package io.rihla.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.rihla.TestClock;
import io.rihla.bridge.RunNotes.Note;
import io.rihla.bridge.RunNotes.Run;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HintSenderTest {

    private static final String HINTS = "rest/rihla/1.0/hints";

    private final TestUsers users = new TestUsers("reader");
    private final ScriptedWire wire = new ScriptedWire(users);
    private final TestClock clock = new TestClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final Memory memory = new Memory();
    private final BridgeSettings settings = new BridgeSettings(new MemorySettings());
    private final HintSender hints =
            new HintSender(
                    new ReaderAccount(settings, new Neighbour(wire, users, users, () -> 0)),
                    mock(Courier.class),
                    memory.notes,
                    clock);

    @BeforeEach
    void nameTheReader() {
        settings.setReader(Optional.of("reader"));
    }

    @Test
    void aHintThatArrivedIsNoted() {
        wire.answers(HINTS, 204, "");

        hints.carry(List.of("10001", "10002"));

        assertThat(memory.notes.last(Run.HINT)).contains(new Note(clock.instant(), 2));
    }

    @Test
    void aHintThatDidNotArriveIsNotNoted() {
        wire.answers(HINTS, 503, "");

        hints.carry(List.of("10001"));

        assertThat(memory.notes.last(Run.HINT)).isEmpty();
    }
}
