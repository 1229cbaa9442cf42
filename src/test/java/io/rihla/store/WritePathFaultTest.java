package io.rihla.store;

import static io.rihla.store.Desk.ADMIN;
import static io.rihla.store.Desk.ANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.documents.Home;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapKeys;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapProjection;
import io.rihla.text.Language;
import io.rihla.workbench.database.DatabaseKind;
import io.rihla.workbench.database.Faults;
import io.rihla.workbench.database.SqlHook;
import io.rihla.workbench.database.SqlTrace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * T18: each write path is broken before each of its statements and before its commit. All of it or
 * nothing was done, the caller was told, and the next request works.
 */
class WritePathFaultTest {

    private static final Home HOME = new Home(1, "DS");
    private static final MapEdit EDIT =
            new MapEdit.Batch(
                    List.of(
                            Sketch.rename(Language.RO, "Nume nou"),
                            Sketch.addTouchpoint("new", "s0", "Support"),
                            Sketch.addPain("pain", "new", "")));

    /** A write path: what it does to a map that is there, and after which edits. */
    private record Path(String name, int edits, BiConsumer<Desk, String> write) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Path> PATHS =
            List.of(
                    new Path("edit", 0, (desk, key) -> desk.edit(ADMIN, key, 0, "c", EDIT)),
                    new Path(
                            "edit with a checkpoint",
                            63,
                            (desk, key) -> desk.edit(ADMIN, key, 63, "c", EDIT)),
                    new Path(
                            "undo",
                            1,
                            (desk, key) -> desk.edit(ADMIN, key, 1, new MapEdit.Undo(1))),
                    new Path("place", 0, (desk, key) -> desk.shelf.place(ANA, key, HOME)),
                    new Path("delete", 0, (desk, key) -> desk.shelf.delete(ANA, key)),
                    new Path(
                            "quiet checkpoint",
                            2,
                            (desk, key) ->
                                    desk.store.addCheckpoint(
                                            desk.store.head(key).orElseThrow(), "body")));

    static Stream<Arguments> cases() {
        Map<String, SqlHook> faults =
                new TreeMap<>(
                        Map.of(
                                "statement fails", Faults.failure("injected"),
                                "connection lost", Faults.lostConnection()));
        return Stream.of(DatabaseKind.values())
                .flatMap(
                        kind ->
                                PATHS.stream()
                                        .flatMap(
                                                path ->
                                                        faults.entrySet().stream()
                                                                .map(
                                                                        fault ->
                                                                                Arguments.of(
                                                                                        kind,
                                                                                        path,
                                                                                        fault
                                                                                                .getKey(),
                                                                                        fault
                                                                                                .getValue()))));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @MethodSource("cases")
    void allOrNothing(DatabaseKind kind, Path path, String name, SqlHook fault) {
        Desk desk = Desk.on(kind);
        desk.wiki.grant(HOME.pageId(), ANA, Desk.Wiki.REMOVE);
        int broken = 0;
        boolean reachedTheEnd = false;
        while (!reachedTheEnd) {
            broken++;
            String key = prepared(desk, path);
            String before = everything(desk, key);
            try (SqlTrace.Hooked ignored =
                    desk.harness.statements().beforeStatement(broken, fault)) {
                reachedTheEnd = succeeds(desk, key, path);
            }
            if (!reachedTheEnd) {
                assertThat(everything(desk, key)).as("broken at %d", broken).isEqualTo(before);
                path.write().accept(desk, key);
            }
            assertThat(everything(desk, key)).as("after %d", broken).isNotEqualTo(before);
        }
        assertThat(broken).as("the fault struck several statements").isGreaterThan(4);
        brokenAtCommit(desk, path);
    }

    /** A commit that only fails leaves open what happened; one without a database does not. */
    private static void brokenAtCommit(Desk desk, Path path) {
        String key = prepared(desk, path);
        String before = everything(desk, key);
        try (SqlTrace.Hooked ignored =
                desk.harness.statements().beforeCommit(Faults.lostConnection())) {
            assertThatThrownBy(() -> path.write().accept(desk, key))
                    .isInstanceOf(RuntimeException.class);
        }
        assertThat(everything(desk, key)).isEqualTo(before);
        path.write().accept(desk, key);
        assertThat(everything(desk, key)).isNotEqualTo(before);
    }

    @ParameterizedTest(name = "{0}: create, {2}")
    @MethodSource("creations")
    void aMapIsCreatedWholeOrNotAtAll(DatabaseKind kind, SqlHook fault, String name) {
        Desk desk = Desk.on(kind);
        JourneyMap content = Sketch.map("", 2, 1).apply(Sketch.addPain("p", "t0", "")).document();
        int broken = 0;
        boolean reachedTheEnd = false;
        while (!reachedTheEnd) {
            broken++;
            String key = MapKeys.random(new Random());
            try (SqlTrace.Hooked ignored =
                    desk.harness.statements().beforeStatement(broken, fault)) {
                desk.create(content.withKey(key));
                reachedTheEnd = true;
            } catch (RuntimeException e) {
                assertThat(desk.store.head(key)).isEmpty();
                assertThat(desk.create(content.withKey(key)).key()).isEqualTo(key);
            }
            assertThat(desk.map(key)).isEqualTo(content.withKey(key));
            assertThat(desk.store.projection(desk.store.head(key).orElseThrow()))
                    .isEqualTo(MapProjection.of(content));
        }
        assertThat(broken).isGreaterThan(5);
    }

    static Stream<Arguments> creations() {
        return Stream.of(DatabaseKind.values())
                .flatMap(
                        kind ->
                                Stream.of(
                                        Arguments.of(kind, Faults.failure("injected"), "fails"),
                                        Arguments.of(kind, Faults.lostConnection(), "lost")));
    }

    private static boolean succeeds(Desk desk, String key, Path path) {
        try {
            path.write().accept(desk, key);
            return true;
        } catch (RuntimeException told) {
            return false;
        }
    }

    private static String prepared(Desk desk, Path path) {
        String key = desk.create(Sketch.map("", 2, 1)).key();
        for (int i = 0; i < path.edits(); i++) {
            desk.edit(ADMIN, key, i, Sketch.retext("c0-0", Language.EN, "text " + i));
        }
        return key;
    }

    /** All that is kept of a map, as a fresh node reads it. */
    private static String everything(Desk desk, String key) {
        Optional<MapHead> found = desk.store.head(key);
        if (found.isEmpty()) {
            return "";
        }
        MapHead head = found.get();
        return head
                + "\n"
                + desk.store.log(head, 0, Long.MAX_VALUE)
                + "\n"
                + desk.store.checkpoint(head, Long.MAX_VALUE)
                + "\n"
                + new TreeMap<>(desk.store.projection(head).painPoints())
                + new TreeMap<>(desk.store.projection(head).departments());
    }
}
