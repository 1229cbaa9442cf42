package io.rihla.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import io.rihla.TestClock;
import io.rihla.bridge.RunNotes.Note;
import io.rihla.bridge.RunNotes.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class HintReceiverTest {

    private final TestClock clock = new TestClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final Memory memory = new Memory();
    private final JiraIssues issues = mock();
    private final MirrorUpdate mirror = mock();
    private final Background background = mock();
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final HintReceiver receiver =
            new HintReceiver(memory.links, issues, mirror, memory.notes, background, clock);

    @BeforeEach
    void workWaits() {
        doAnswer(asked -> work.add(asked.getArgument(2)))
                .when(background)
                .soon(anyString(), any(), any());
    }

    @Test
    void onlyLinkedIssuesAreLookedAtAndForgottenBeforeAndAfter() {
        memory.links.linked.addAll(List.of(2L, 3L));
        assertThat(receiver.hear(List.of(1L, 2L))).isTrue();
        verify(mirror, never()).update(anyCollection());
        work.remove().run();
        InOrder order = inOrder(issues, mirror);
        order.verify(issues).changed(List.of(1L, 2L));
        order.verify(mirror).update(List.of(2L));
        order.verify(issues).changed(List.of(2L));
        assertThat(memory.notes.last(Run.HINT)).contains(new Note(clock.instant(), 1));
    }

    @Test
    void hintsThatComeTogetherAreLookedAtTogether() {
        memory.links.linked.addAll(List.of(1L, 2L, 3L));
        receiver.hear(List.of(3L));
        receiver.hear(List.of(1L, 3L));
        work.remove().run();
        work.remove().run();
        verify(mirror).update(List.of(1L, 3L));
        verifyNoMoreInteractions(mirror);
        assertThat(memory.notes.last(Run.HINT).orElseThrow().count()).isEqualTo(2);
    }

    @Test
    void aHintAboutOtherIssuesCostsNoQuestion() {
        receiver.hear(List.of(8L));
        work.remove().run();
        verifyNoInteractions(mirror);
        assertThat(memory.notes.last(Run.HINT)).contains(new Note(clock.instant(), 0));
    }

    @Test
    void aHintNamesAThousandIssuesAtMost() {
        assertThat(receiver.hear(ids(1, 1_000))).isTrue();
        Collection<Long> tooMany = ids(1, 1_001);
        assertThatThrownBy(() -> receiver.hear(tooMany))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1001");
        verify(issues, never()).changed(tooMany);
    }

    @Test
    void fiftyHintsASecondAreHeard() {
        for (int hint = 0; hint < 50; hint++) {
            assertThat(receiver.hear(List.of(1L))).isTrue();
        }
        assertThat(receiver.hear(List.of(2L))).isFalse();
        verify(issues, never()).changed(List.of(2L));
        clock.pass(Duration.ofSeconds(1));
        assertThat(receiver.hear(List.of(2L))).isTrue();
    }

    @Test
    void noMoreThanTwentyThousandIssuesWait() {
        memory.links.linked.addAll(List.of(20_000L, 20_001L));
        for (long from = 1; from <= 20_001; from += 1_000) {
            assertThat(receiver.hear(ids(from, from + 999))).isTrue();
        }
        work.remove().run();
        verify(mirror).update(List.of(20_000L));
    }

    @Test
    void whatNobodyCouldHintAtIsLookedAtAndCountsAsNoHint() {
        memory.links.linked.addAll(List.of(1L, 2L));
        for (int map = 0; map < 60; map++) {
            receiver.unhinted(ids(1, 1_500));
        }
        work.remove().run();
        verify(issues, times(60)).changed(ids(1, 1_500));
        verify(mirror).update(List.of(1L, 2L));
        assertThat(memory.notes.last(Run.HINT)).isEmpty();
    }

    private static List<Long> ids(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }
}
