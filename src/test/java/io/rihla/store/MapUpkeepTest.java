package io.rihla.store;

import static io.rihla.store.Desk.ADMIN;
import static io.rihla.store.Desk.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.documents.MapHead;
import io.rihla.documents.MapUpkeep;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapProjection;
import io.rihla.text.Language;
import io.rihla.workbench.ao.AoHarness;
import io.rihla.workbench.database.DatabaseKind;
import io.rihla.workbench.database.Faults;
import io.rihla.workbench.database.SqlTrace;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class MapUpkeepTest {

    private final AoHarness harness;
    private final Desk desk;

    MapUpkeepTest(DatabaseKind kind) {
        harness = Schemas.fresh(kind);
        desk = Desk.on(harness, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        harness.close();
    }

    @Test
    void aQuietMapGetsItsCheckpointOnce() {
        String key = desk.create(Sketch.map("", 1, 1)).key();
        desk.edit(ANA, key, 0, Sketch.retext("c0-0", Language.EN, "changed"));
        MapHead head = desk.store.head(key).orElseThrow();

        assertThat(desk.upkeep.checkpointQuietMaps().done()).isZero();
        assertThat(newestCheckpoint(head)).isZero();

        Desk later = later();
        assertThat(later.upkeep.checkpointQuietMaps().done()).isEqualTo(1);
        assertThat(newestCheckpoint(head)).isEqualTo(1);
        assertThat(later.upkeep.checkpointQuietMaps().done()).isZero();
        assertThat(fresh().map(key)).isEqualTo(desk.map(key));
    }

    /** Broken before any statement and repeated, thinning never costs a revision. */
    @Test
    void everyRevisionOutlivesThinningThatBreaks() {
        String key = desk.create(Sketch.map("", 1, 1)).key();
        int edits = 8 * CheckpointTable.EDITS + 5;
        for (int i = 0; i < edits; i++) {
            desk.edit(ANA, key, i, Sketch.retext("c0-0", Language.EN, "text " + (i + 1)));
        }
        MapHead head = desk.store.head(key).orElseThrow();
        int before = checkpoints(head);
        for (int broken = 1; broken <= before; broken++) {
            try (SqlTrace.Hooked ignored =
                    desk.harness.statements().beforeStatement(broken, Faults.lostConnection())) {
                desk.store.thinCheckpoints(head);
            } catch (RuntimeException lost) {
                assertThat(checkpoints(head)).isEqualTo(before);
                assertEveryRevision(head);
            }
        }
        desk.store.thinCheckpoints(head);
        assertThat(checkpoints(head)).isLessThan(before);
        assertEveryRevision(head);
    }

    @Test
    void aMapThatCannotBeReadHoldsUpNoOther() {
        MapHead broken = desk.store.create(Heads.draft("broken"), "no JSON");
        MapHead after = Heads.next(broken);
        desk.store.append(broken, after, Heads.line(after, "", "no JSON"), () -> "");
        String key = desk.create(Sketch.map("", 1, 1)).key();
        desk.edit(ANA, key, 0, Sketch.retext("c0-0", Language.EN, "changed"));

        MapUpkeep.Round checkpoints = later().upkeep.checkpointQuietMaps();
        MapUpkeep.Round projections = desk.upkeep.rebuildProjections(0, 100).round();

        assertThat(checkpoints.failures()).containsOnlyKeys(broken.key());
        assertThat(projections.failures()).containsOnlyKeys(broken.key());
        assertThat(checkpoints.done()).isEqualTo(1);
        assertThat(projections.done()).isEqualTo(1);
    }

    @Test
    void rebuildingReachesTheBin() {
        MapHead head =
                desk.create(Sketch.map("", 1, 1).apply(Sketch.addPain("p", "t0", "")).document());
        desk.shelf.delete(ANA, head.key());
        desk.store.rebuildProjection(head, MapProjection.NONE);
        desk.upkeep.rebuildProjections(0, 100);
        assertThat(desk.store.projection(head).painPoints()).containsOnlyKeys("p");
    }

    @Test
    void visitingAllMapsMissesNoneThatIsEditedMeanwhile() {
        MapHead broken = desk.store.create(Heads.draft("broken"), "no JSON");
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 130; i++) {
            keys.add(desk.create(Sketch.map("", 1, 1)).key());
        }
        List<String> visited = new ArrayList<>();

        MapUpkeep.Round round =
                desk.upkeep.eachMap(
                        (head, map) -> {
                            if (visited.isEmpty()) {
                                touch(keys.get(0));
                                touch(keys.get(129));
                            }
                            visited.add(head.key());
                        });

        assertThat(visited).containsExactlyElementsOf(keys);
        assertThat(round.failures()).containsOnlyKeys(broken.key());
        assertThat(desk.upkeep.count()).isEqualTo(131);
        assertThat(desk.upkeep.newest(3).keySet()).extracting(MapHead::key).hasSize(3);
    }

    private void touch(String key) {
        desk.edit(ANA, key, 0, Sketch.retext("c0-0", Language.EN, "changed"));
    }

    private void assertEveryRevision(MapHead head) {
        Desk fresh = fresh();
        for (long revision = 1; revision <= head.revision(); revision += 37) {
            JourneyMap map = fresh.service.open(ADMIN, head.key(), revision).document();
            assertThat(fresh.textOf(map, "c0-0")).isEqualTo("text " + revision);
        }
    }

    private Desk fresh() {
        return Desk.on(harness, Clock.systemUTC());
    }

    private Desk later() {
        return Desk.on(harness, Clock.offset(Clock.systemUTC(), Duration.ofMinutes(2)));
    }

    private long newestCheckpoint(MapHead head) {
        return desk.store.checkpoint(head, Long.MAX_VALUE).orElseThrow().revision();
    }

    private int checkpoints(MapHead head) {
        return new CheckpointTable(desk.harness.activeObjects()).marks(head).size();
    }
}
