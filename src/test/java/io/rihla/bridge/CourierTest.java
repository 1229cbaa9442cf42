package io.rihla.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import io.rihla.TestClock;
import io.rihla.bridge.Outbox.Entry;
import io.rihla.bridge.Outbox.Kind;
import io.rihla.bridge.RunNotes.Note;
import io.rihla.bridge.RunNotes.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class CourierTest {

    private final TestUsers users = new TestUsers("reader");
    private final TestClock clock = new TestClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final Memory memory = new Memory();
    private final Background background = mock();
    private final BridgeSettings settings = new BridgeSettings(new MemorySettings());
    private final Courier courier =
            new Courier(
                    memory.outbox,
                    background,
                    new ReaderAccount(
                            settings, new Neighbour(new ScriptedWire(users), users, users)),
                    memory.notes,
                    clock);
    private final List<List<String>> told = new ArrayList<>();
    private Function<List<String>, Delivery> answer = subjects -> Delivery.DONE;

    @BeforeEach
    void twoAtOnce() {
        settings.setReader(Optional.of("reader"));
        courier.carryBy(
                Kind.HINT,
                new Courier.Carrier() {
                    @Override
                    public int atOnce() {
                        return 2;
                    }

                    @Override
                    public Delivery carry(List<String> subjects) {
                        told.add(subjects);
                        return answer.apply(subjects);
                    }
                });
    }

    @Test
    void tellsAsManyAtOnceAsCanBeTold() {
        memory.outbox.add(Kind.HINT, List.of("1", "2", "3"), clock.instant());
        memory.outbox.add(Kind.INDEX, List.of("nobody carries it"), clock.instant());
        courier.round();
        assertThat(told).containsExactly(List.of("1", "2"), List.of("3"));
        assertThat(memory.outbox.waiting(clock.instant())).isEqualTo(1);
        assertThat(memory.notes.last(Run.OUTBOX)).contains(new Note(clock.instant(), 3));
    }

    @Test
    void whatIsPostedIsToldSoon() {
        courier.post(Kind.HINT, List.of("7"));
        assertThat(told).isEmpty();
        ArgumentCaptor<Runnable> work = ArgumentCaptor.forClass(Runnable.class);
        verify(background).soon(eq("hint"), any(), work.capture());
        work.getValue().run();
        assertThat(told).containsExactly(List.of("7"));
        assertThat(memory.outbox.waiting(clock.instant())).isZero();
    }

    @Test
    void nothingIsPostedOfNothingOrWithoutAReaderAccount() {
        courier.post(Kind.HINT, List.of());
        settings.setReader(Optional.empty());
        courier.post(Kind.HINT, List.of("1"));
        assertThat(memory.outbox.waiting(clock.instant())).isZero();
        verifyNoInteractions(background);
    }

    @Test
    void withoutAReaderAccountWhatIsThereWaits() {
        memory.outbox.add(Kind.HINT, List.of("1"), clock.instant());
        settings.setReader(Optional.empty());
        courier.round();
        assertThat(told).isEmpty();
        assertThat(memory.outbox.waiting(clock.instant())).isEqualTo(1);
        assertThat(memory.notes.last(Run.OUTBOX).orElseThrow().count()).isZero();
    }

    @Test
    void whatIsForLaterIsToldWhenThePauseIsOver() {
        courier.postLater(Kind.HINT, "1", Duration.ofMinutes(2));
        clock.pass(Duration.ofSeconds(119));
        courier.round();
        assertThat(told).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        courier.round();
        assertThat(told).containsExactly(List.of("1"));
    }

    @Test
    void whileTheOtherOneIsAwayNothingCountsAsRefused() {
        answer = subjects -> Delivery.LATER;
        memory.outbox.add(Kind.HINT, List.of("1", "2", "3"), clock.instant());
        courier.round();
        assertThat(told).containsExactly(List.of("1", "2"));
        assertThat(memory.outbox.due(Kind.HINT, clock.instant(), 9))
                .hasSize(3)
                .allMatch(entry -> entry.tries() == 0);
    }

    @Test
    void whatIsRefusedTenTimesIsGivenUp() {
        answer = subjects -> Delivery.refused("400 No.");
        memory.outbox.add(Kind.HINT, List.of("1"), clock.instant());
        for (int tries = 1; tries < Courier.MOST_TRIES; tries++) {
            courier.round();
            assertThat(told).hasSize(tries);
            assertThat(memory.outbox.dead(9)).isEmpty();
            assertThat(memory.outbox.waiting(clock.instant())).isZero();
            clock.pass(Courier.pause(tries));
        }
        courier.round();
        assertThat(memory.outbox.dead(9))
                .extracting(Entry::subject, Entry::tries, Entry::problem)
                .containsExactly(tuple("1", 10, "400 No."));
        clock.pass(Duration.ofDays(1));
        courier.round();
        assertThat(told).hasSize(10);
    }

    @Test
    void aCarrierThatFailsHoldsUpNothingElse() {
        answer =
                subjects -> {
                    if (subjects.contains("1")) {
                        throw new IllegalStateException("broken");
                    }
                    return Delivery.DONE;
                };
        memory.outbox.add(Kind.HINT, List.of("1", "2", "3"), clock.instant());
        courier.round();
        assertThat(told).containsExactly(List.of("1", "2"), List.of("3"));
        clock.pass(Courier.pause(1));
        assertThat(memory.outbox.due(Kind.HINT, clock.instant(), 9))
                .extracting(Entry::subject, Entry::problem)
                .containsExactly(
                        tuple("1", "IllegalStateException"), tuple("2", "IllegalStateException"));
    }

    @Test
    void pausesDoubleUpToTenMinutes() {
        assertThat(Courier.pause(1)).isEqualTo(Duration.ofSeconds(15));
        assertThat(Courier.pause(2)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Courier.pause(6)).isEqualTo(Duration.ofMinutes(8));
        assertThat(Courier.pause(7)).isEqualTo(Duration.ofMinutes(10));
        assertThat(Courier.pause(1_000)).isEqualTo(Duration.ofMinutes(10));
    }
}
