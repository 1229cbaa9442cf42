package io.rihla.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.rihla.TestClock;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapUpkeep;
import io.rihla.documents.Viewer;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.text.Language;
import io.rihla.tracking.Catalogue;
import io.rihla.tracking.index.IndexedMap;
import io.rihla.tracking.index.JourneyIndex;
import io.rihla.tracking.index.MapChecksum;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * However messages are lost, doubled and overtake each other, the newest state stays in the end.
 */
class IndexTravelTest {

    private static final String KEY = "map-1";

    /** Confluence, Jira and a network with a mind of its own between them. */
    private static final class World implements Wire, AutoCloseable {

        final TestUsers users = new TestUsers("reader");
        final TestClock clock = new TestClock(Instant.parse("2026-11-22T10:00:00Z"));
        final AtomicLong nanos = new AtomicLong();
        final Memory memory = new Memory();
        final Map<String, IndexedMap> index = new HashMap<>();
        final List<Call> held = new ArrayList<>();
        Optional<JourneyMap> map = Optional.of(named(0));
        int mood;
        final IndexReceiver receiver;
        final WikiSide wiki;

        World() {
            BridgeSettings settings = new BridgeSettings(new MemorySettings());
            settings.setReader(Optional.of("reader"));
            Neighbour jira = new Neighbour(this, users, users, nanos::get);
            receiver = new IndexReceiver(new ReaderAccount(settings, jira), jiraIndex());
            MapUpkeep upkeep = mock();
            when(upkeep.current(anyString())).thenAnswer(asked -> map);
            when(upkeep.numbered(anyLong())).thenReturn(Optional.empty());
            when(upkeep.named(anyString())).thenReturn(Optional.empty());
            when(upkeep.eachMap(any()))
                    .thenAnswer(
                            asked -> {
                                BiConsumer<MapHead, JourneyMap> work = asked.getArgument(0);
                                MapHead head = mock();
                                when(head.key()).thenReturn(KEY);
                                map.ifPresent(there -> work.accept(head, there));
                                return null;
                            });
            wiki =
                    new WikiSide(
                            jira,
                            new JiraIssues(jira, clock),
                            settings,
                            memory.keeps(),
                            upkeep,
                            () -> Catalogue.EMPTY,
                            () -> "http://wiki.test",
                            changed -> {},
                            clock);
        }

        static JourneyMap named(int state) {
            LocalizedText name = LocalizedText.of(Language.EN, "State " + state);
            return JourneyMap.empty(KEY, Language.EN, name);
        }

        /** Somebody edits or deletes the map. */
        void change(Optional<JourneyMap> changed) {
            map = changed;
            memory.outbox.add(Outbox.Kind.INDEX, List.of(KEY), clock.instant());
        }

        void aMinutePasses() {
            clock.pass(Duration.ofMinutes(15));
            nanos.addAndGet(Circuit.REST.toNanos());
            wiki.courier().round();
        }

        @Override
        public Reply send(boolean anonymous, Call call) {
            if (call.method() == Call.Method.GET) {
                return answer(receiver.checksums(Viewer.of(users.get())));
            }
            switch (mood) {
                case 1 -> {
                    return Reply.none(Availability.AWAY);
                }
                case 2 -> {
                    deliver(call);
                    return Reply.none(Availability.AWAY);
                }
                case 3 -> {
                    held.add(call);
                    return Reply.none(Availability.AWAY);
                }
                case 4 -> {
                    // It seems to have arrived, and comes late: what is in between lied.
                    held.add(call);
                    return Reply.answered(200, "{}", () -> Availability.REFUSED);
                }
                case 5 -> deliver(call);
                default -> {
                    // It arrives.
                }
            }
            return deliver(call);
        }

        void releaseInReverse() {
            List<Call> late = new ArrayList<>(held);
            held.clear();
            Collections.reverse(late);
            late.forEach(this::deliver);
        }

        Reply deliver(Call call) {
            try {
                return answer(
                        receiver.receive(
                                Viewer.of("reader"),
                                call.path().substring(call.path().lastIndexOf('/') + 1),
                                new ByteArrayInputStream(
                                        call.body()
                                                .orElseThrow()
                                                .getBytes(StandardCharsets.UTF_8))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Reply answer(IndexReceiver.Received received) {
            return Reply.answered(received.status(), received.json(), () -> Availability.REFUSED);
        }

        @Override
        public Optional<Link> link() {
            return Optional.of(new Link("Jira", URI.create("http://j"), Manner.IMPERSONATING));
        }

        private JourneyIndex jiraIndex() {
            JourneyIndex jira = mock();
            when(jira.replace(any()))
                    .thenAnswer(
                            asked -> {
                                IndexedMap sent = asked.getArgument(0);
                                IndexedMap there = index.get(sent.key());
                                if (there != null && there.revision() >= sent.revision()) {
                                    return false;
                                }
                                index.put(sent.key(), sent);
                                return true;
                            });
            when(jira.checksums())
                    .thenAnswer(
                            asked ->
                                    index.values().stream()
                                            .map(
                                                    one ->
                                                            new MapChecksum(
                                                                    one.key(),
                                                                    one.revision(),
                                                                    one.checksum()))
                                            .toList());
            return jira;
        }

        void assertTheNewestIsThere() {
            IndexedMap there = index.get(KEY);
            if (map.isEmpty()) {
                assertThat(there == null || there.deleted()).isTrue();
            } else {
                assertThat(there.deleted()).isFalse();
                assertThat(there.names().get(0).name())
                        .isEqualTo(map.get().name().in(Language.EN).orElseThrow());
            }
        }

        @Override
        public void close() {
            wiki.close();
        }
    }

    @Property(tries = 200)
    void theNewestStateStays(
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 9) Integer> dice) {
        try (World world = new World()) {
            int state = 0;
            for (int number : dice) {
                if (number == 9) {
                    world.change(Optional.empty());
                } else if (number == 8) {
                    world.releaseInReverse();
                } else if (number >= 6) {
                    world.change(Optional.of(World.named(++state)));
                } else {
                    world.mood = number;
                    world.aMinutePasses();
                }
            }
            world.mood = 0;
            world.aMinutePasses();
            world.releaseInReverse();
            world.wiki.reconciliation().index();
            world.aMinutePasses();
            world.assertTheNewestIsThere();
            assertThat(world.memory.outbox.waiting(world.clock.instant())).isZero();
        }
    }

    @Example
    void afterARestoredBackupJiraIsOvertakenAgain() {
        try (World world = new World()) {
            for (int state = 1; state <= 5; state++) {
                world.change(Optional.of(World.named(state)));
                world.aMinutePasses();
            }
            world.memory.sent.forget();
            world.change(Optional.of(World.named(77)));
            world.aMinutePasses();
            world.assertTheNewestIsThere();
        }
    }

    @Example
    void whatNobodyToldOfIsFoundByTheComparison() {
        try (World world = new World()) {
            world.map = Optional.of(World.named(3));
            assertThat(world.wiki.reconciliation().index().ok()).isTrue();
            world.aMinutePasses();
            world.assertTheNewestIsThere();
            assertThat(world.memory.notes.last(RunNotes.Run.INDEX).orElseThrow().count())
                    .isEqualTo(1);
            world.wiki.reconciliation().index();
            assertThat(world.memory.notes.last(RunNotes.Run.INDEX).orElseThrow().count()).isZero();
        }
    }

    @Example
    void whatAKilledNodeDidNotNoteIsFoundWhenItIsBack() {
        try (World world = new World()) {
            world.memory.notes.note(RunNotes.Run.INDEX, world.clock.instant(), 0);
            world.map = Optional.of(World.named(5));
            world.wiki.everyMinute();
            world.aMinutePasses();
            world.assertTheNewestIsThere();
        }
    }

    @Example
    void onlyTheReaderAccountIsBelieved() throws IOException {
        try (World world = new World()) {
            byte[] forged =
                    IndexJson.write(IndexedMap.tombstone(KEY, 99)).getBytes(StandardCharsets.UTF_8);
            for (String user : new String[] {"", "mallory"}) {
                Viewer viewer = user.isEmpty() ? Viewer.ANONYMOUS : Viewer.of(user);
                assertThat(
                                world.receiver
                                        .receive(viewer, KEY, new ByteArrayInputStream(forged))
                                        .status())
                        .isEqualTo(403);
                assertThat(world.receiver.checksums(viewer).status()).isEqualTo(403);
            }
            assertThat(world.index).isEmpty();
        }
    }

    @Example
    void withoutAReaderAccountNothingIsKeptToBeTold() {
        try (World world = new World()) {
            new CourierGate(world).withoutReader();
        }
    }

    private record CourierGate(World world) {
        void withoutReader() {
            BridgeSettings none = new BridgeSettings(new MemorySettings());
            Neighbour jira = new Neighbour(world, world.users, world.users);
            try (Background background = new Background()) {
                Courier courier =
                        new Courier(
                                world.memory.outbox,
                                background,
                                new ReaderAccount(none, jira),
                                world.memory.notes,
                                world.clock);
                courier.post(Outbox.Kind.INDEX, List.of(KEY));
                assertThat(world.memory.outbox.waiting(world.clock.instant())).isZero();
            }
        }
    }
}
