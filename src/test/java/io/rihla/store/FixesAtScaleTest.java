package io.rihla.store;

import static io.rihla.store.Desk.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.documents.JourneyAccess;
import io.rihla.journey.Change;
import io.rihla.journey.MapEdit;
import io.rihla.tracking.Departments;
import io.rihla.tracking.FixBoard;
import io.rihla.tracking.FixParameters;
import io.rihla.tracking.Fixes;
import io.rihla.tracking.IssueCategory;
import io.rihla.tracking.MemoryMirror;
import io.rihla.tracking.Staff;
import io.rihla.workbench.ao.AoHarness;
import io.rihla.workbench.database.DatabaseKind;
import io.rihla.workbench.database.SqlTrace;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The tracker over 200 maps and 20 000 pain points, each with an issue, and over two small maps.
 */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class FixesAtScaleTest {

    private static final int MAPS = Boolean.getBoolean("soak") ? 200 : 4;
    private static final int PAIN_POINTS = 100;
    private static final int MOST_STATEMENTS = 8;

    private final DatabaseKind kind;

    FixesAtScaleTest(DatabaseKind kind) {
        this.kind = kind;
    }

    @Test
    void theTrackerAsksAsMuchForManyMapsAsForTwo() throws Exception {
        try (AoHarness harness = Schemas.fresh(kind)) {
            Desk desk = Desk.on(harness, Clock.systemUTC());
            AoIssueMirror mirror =
                    new AoIssueMirror(
                            harness.activeObjects(), new AoRunNotes(harness.activeObjects()));
            Fixes fixes = fixes(desk, mirror);
            maps(desk, mirror, 2, 5, 1);
            int few = statements(desk, fixes);

            maps(desk, mirror, MAPS - 2, PAIN_POINTS, 1_000);

            long start = System.nanoTime();
            SqlTrace.Recording<FixBoard> many = board(desk, fixes);
            System.out.printf(
                    "tracker on %s: %d maps, %d issues: %d statements, %d ms; two maps: %d statements%n",
                    kind,
                    MAPS,
                    many.result().total().counted(),
                    many.statements().size(),
                    (System.nanoTime() - start) / 1_000_000,
                    few);
            assertThat(many.result().total().counted()).isEqualTo(10 + (MAPS - 2) * PAIN_POINTS);
            assertThat(many.statements()).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
            assertThat(many.statements()).hasSize(few);
        }
    }

    private static int statements(Desk desk, Fixes fixes) throws Exception {
        return board(desk, fixes).statements().size();
    }

    private static SqlTrace.Recording<FixBoard> board(Desk desk, Fixes fixes) throws Exception {
        return desk.harness
                .statements()
                .record(
                        () ->
                                fixes.board(
                                        ANA,
                                        FixParameters.read(
                                                name ->
                                                        Map.of("by", "stage")
                                                                .getOrDefault(name, ""))));
    }

    private static Fixes fixes(Desk desk, AoIssueMirror mirror) {
        return new Fixes(
                desk.store,
                desk.shelf,
                new JourneyAccess(desk.wiki),
                new AoIssueLinks(desk.harness.activeObjects()),
                new AoStageNames(desk.harness.activeObjects()),
                mirror,
                new Departments(new AoDepartmentStore(desk.harness.activeObjects()), new Nobody()),
                Clock.systemUTC());
    }

    private static void maps(Desk desk, AoIssueMirror mirror, int maps, int pains, long first) {
        long issue = first;
        for (int map = 0; map < maps; map++) {
            MemoryMirror seen = new MemoryMirror();
            List<Change> changes = new ArrayList<>();
            for (int pain = 0; pain < pains; pain++) {
                changes.add(Sketch.addPain("p" + pain, "t0", ""));
                changes.add(Sketch.link("p" + pain, issue));
                seen.has(issue++, IssueCategory.IN_PROGRESS, "");
            }
            desk.create(Sketch.map("", 1, 0).apply(new MapEdit.Batch(changes)).document());
            mirror.keep(seen.all().values());
        }
    }

    /** A site without people. */
    private static final class Nobody implements Staff {

        @Override
        public Optional<String> userKey(String userName) {
            return Optional.empty();
        }

        @Override
        public Optional<Person> person(String userKey) {
            return Optional.empty();
        }
    }
}
