package io.rihla.store;

import static io.rihla.store.Desk.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.documents.MapHead;
import io.rihla.journey.Change;
import io.rihla.journey.EditRefused;
import io.rihla.journey.ElementRef;
import io.rihla.journey.IssueLink;
import io.rihla.journey.Life;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapProjection;
import io.rihla.journey.PainPointChange;
import io.rihla.journey.Placement;
import io.rihla.journey.Rank;
import io.rihla.workbench.ao.AoHarness;
import io.rihla.workbench.database.DatabaseKind;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What questions across maps read is the same whether it grew edit by edit or was made anew. */
class ProjectionPropertyTest {

    @Property(tries = 12)
    void rebuiltProjectionsAreTheIncrementalOnes(@ForAll DatabaseKind kind, @ForAll long seed) {
        Random random = new Random(seed);
        AoHarness harness = Schemas.fresh(kind);
        try {
            Desk desk = Desk.on(harness, Clock.systemUTC());
            String key = desk.create(Sketch.map("", 3, 1)).key();
            long revision = 0;
            for (int i = 0; i < 60; i++) {
                try {
                    revision = desk.edit(ADMIN, key, revision, edit(random, "p" + i)).revision();
                } catch (EditRefused senseless) {
                    assertThat(desk.service.open(ADMIN, key).revision()).isEqualTo(revision);
                }
            }
            desk.edit(ADMIN, key, revision, somethingThatHurts());
            MapHead head = desk.store.head(key).orElseThrow();
            MapProjection incremental = desk.store.projection(head);

            desk.store.rebuildProjection(head, MapProjection.NONE);
            assertThat(desk.store.projection(head)).isEqualTo(MapProjection.NONE);
            assertThat(desk.upkeep.rebuildProjections(0, 10).round().done()).isEqualTo(1);

            assertThat(desk.store.projection(head)).isEqualTo(incremental);
            assertThat(incremental).isEqualTo(MapProjection.of(desk.map(key)));
            assertThat(incremental.painPoints()).isNotEmpty();
            assertThat(incremental.links()).isNotEmpty();
        } finally {
            harness.close();
        }
    }

    /** Edits of which many make no sense for the map of the moment; those are refused. */
    private static MapEdit edit(Random random, String pain) {
        List<String> names = List.of("Sales", "SALES", "Vânzări", "المبيعات", "");
        String department = names.get(random.nextInt(names.size()));
        ElementRef touchpoint = ElementRef.touchpoint("t" + random.nextInt(3));
        ElementRef stage = ElementRef.stage("s" + random.nextInt(3));
        ElementRef painPoint = ElementRef.painPoint("p" + random.nextInt(10));
        ElementRef link =
                ElementRef.issueLink(IssueLink.idOf(painPoint.id(), 10_000L + random.nextInt(5)));
        return switch (random.nextInt(14)) {
            case 0 -> new Change.Delete(stage);
            case 1 -> new Change.Restore(stage);
            case 2 -> new Change.Delete(touchpoint);
            case 3 -> new Change.Restore(touchpoint);
            case 4 -> new Change.SetDepartment(touchpoint, department);
            case 5 -> new Change.SetDepartment(painPoint, department);
            case 6 -> new Placement.MoveTouchpoint(touchpoint.id(), stage.id(), Rank.MIDDLE);
            case 7 -> new PainPointChange.SetSeverity(painPoint.id(), 1 + random.nextInt(5));
            case 8 -> Sketch.link(painPoint.id(), 10_000L + random.nextInt(5));
            case 9 -> new Change.Delete(link);
            case 10 -> new Change.SetDepartment(link, department);
            case 11 ->
                    new PainPointChange.SetLife(
                            painPoint.id(), Optional.of(Life.values()[random.nextInt(5)]));
            default -> Sketch.addPain(pain, touchpoint.id(), department);
        };
    }

    private static MapEdit somethingThatHurts() {
        return new MapEdit.Batch(
                List.of(
                        new Change.Restore(ElementRef.stage("s0")),
                        new Change.Restore(ElementRef.touchpoint("t0")),
                        new Placement.MoveTouchpoint("t0", "s0", Rank.MIDDLE),
                        Sketch.addPain("hurts", "t0", "Vânzări"),
                        Sketch.link("hurts", 10_007)));
    }
}
