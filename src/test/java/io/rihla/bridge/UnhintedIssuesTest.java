package io.rihla.bridge;

import static io.rihla.bridge.IndexedMapsTest.en;
import static io.rihla.bridge.IndexedMapsTest.map;
import static io.rihla.bridge.IndexedMapsTest.painPoint;
import static io.rihla.bridge.IndexedMapsTest.stage;
import static io.rihla.bridge.IndexedMapsTest.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.rihla.TestClock;
import io.rihla.documents.MapUpkeep;
import io.rihla.documents.Viewer;
import io.rihla.tracking.Catalogue;
import io.rihla.tracking.FollowedMirror;
import io.rihla.tracking.IssueCategory;
import io.rihla.tracking.MirroredIssue;
import io.rihla.tracking.index.IndexedMap;
import io.rihla.tracking.index.JourneyIndex;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An issue that changes after it was linked and before Jira's index knows the link: Jira gives no
 * hint of it, and it is looked at all the same.
 */
class UnhintedIssuesTest implements Wire {

    private static final String KEY = "K";
    private static final long ISSUE = 10;
    private static final Viewer ANA = Viewer.of("ana");

    private final TestUsers users = new TestUsers("reader", "ana");
    private final TestClock clock = new TestClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final Memory memory = new Memory();
    private final FakeJira jira = new FakeJira(users);
    private final Set<Long> indexed = new HashSet<>();
    private final BlockingQueue<Collection<Long>> mirrored = new LinkedBlockingQueue<>();
    private final BridgeSettings settings = new BridgeSettings(new MemorySettings());
    private final Neighbour neighbour = new Neighbour(this, users, users);
    private final JiraIssues issues = new JiraIssues(neighbour, clock);
    private final IndexReceiver receiver =
            new IndexReceiver(new ReaderAccount(settings, neighbour), journeyIndex());
    private final MapUpkeep upkeep = mock();
    private final WikiSide wiki =
            new WikiSide(
                    neighbour,
                    issues,
                    settings,
                    new WikiSide.Keeps(
                            memory.outbox,
                            memory.notes,
                            memory.sent,
                            memory.written,
                            new FollowedMirror(memory.mirror, mirrored::add),
                            memory.links),
                    upkeep,
                    () -> Catalogue.EMPTY,
                    () -> "http://wiki.test",
                    changed -> {},
                    clock);

    private String told = "";

    @BeforeEach
    void anIssueIsLinkedAndShown() throws InterruptedException {
        settings.setReader(Optional.of("reader"));
        when(upkeep.numbered(anyLong())).thenReturn(Optional.empty());
        when(upkeep.named(anyString())).thenReturn(Optional.empty());
        when(upkeep.current(anyString()))
                .thenReturn(
                        Optional.of(
                                map(
                                        en("Sara"),
                                        stage("find", 1, false),
                                        touchpoint("shelf", "find", 1, ""),
                                        painPoint("p1", "shelf", 1, ""),
                                        IndexedMapsTest.link("p1", 1, ISSUE))));
        memory.links.linked.add(ISSUE);
        jira.issue(ISSUE, "WEB-10", "new");
        wiki.look(List.of(ISSUE));
        assertThat(nextMirrored().category()).isEqualTo(IssueCategory.TO_DO);
        assertThat(shown().category()).isEqualTo(IssueCategory.TO_DO);
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    @Test
    void itsChangeIsShownAndMirroredWhenTheIndexHasArrived() throws InterruptedException {
        jira.issue(ISSUE, "WEB-10", "done");

        sendTheIndex();

        assertThat(told).isEqualTo("{\"new\":[10]}");
        assertThat(shown().category()).isEqualTo(IssueCategory.DONE);
        assertThat(nextMirrored().category()).isEqualTo(IssueCategory.DONE);
    }

    @Test
    void itsDeletionIsNoticedWhenTheIndexHasArrived() throws InterruptedException {
        jira.issues.remove(ISSUE);

        sendTheIndex();

        assertThat(issues.read(ANA, List.of(ISSUE)).hidden()).containsExactly(ISSUE);
        assertThat(nextMirrored().gone()).isTrue();
    }

    @Test
    void whatTheIndexHasAlreadyIsNotNew() {
        indexed.add(ISSUE);
        jira.issue(ISSUE, "WEB-10", "done");

        sendTheIndex();

        assertThat(told).isEqualTo("{\"new\":[]}");
        assertThat(shown().category()).as("as kept").isEqualTo(IssueCategory.TO_DO);
    }

    private void sendTheIndex() {
        memory.outbox.add(Outbox.Kind.INDEX, List.of(KEY), clock.instant());
        wiki.courier().round();
    }

    private LiveIssue shown() {
        return issues.read(ANA, List.of(ISSUE)).visible().get(ISSUE);
    }

    private MirroredIssue nextMirrored() throws InterruptedException {
        assertThat(mirrored.poll(20, TimeUnit.SECONDS)).containsExactly(ISSUE);
        return memory.mirror.issues.get(ISSUE);
    }

    @Override
    public Reply send(boolean anonymous, Call call) {
        if (call.method() != Call.Method.PUT) {
            return jira.send(anonymous, call);
        }
        try {
            IndexReceiver.Received received =
                    receiver.receive(
                            Viewer.of(users.get()),
                            KEY,
                            new ByteArrayInputStream(
                                    call.body().orElseThrow().getBytes(StandardCharsets.UTF_8)));
            told = received.json();
            return Reply.answered(received.status(), told, () -> Availability.REFUSED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Link> link() {
        return jira.link();
    }

    private JourneyIndex journeyIndex() {
        JourneyIndex index = mock();
        when(index.linkedAmong(anyCollection()))
                .thenAnswer(
                        asked -> {
                            Set<Long> among = new HashSet<>(indexed);
                            among.retainAll(asked.<Collection<Long>>getArgument(0));
                            return among;
                        });
        when(index.replace(any()))
                .thenAnswer(
                        asked -> {
                            IndexedMap map = asked.getArgument(0);
                            map.links().forEach(one -> indexed.add(one.issue()));
                            return true;
                        });
        return index;
    }
}
