package io.rihla.store;

import static io.rihla.store.Desk.ANA;
import static io.rihla.store.Desk.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapHead;
import io.rihla.journey.Change;
import io.rihla.journey.ElementRef;
import io.rihla.journey.IssueLink;
import io.rihla.journey.Life;
import io.rihla.journey.MapEdit;
import io.rihla.journey.PainPointChange;
import io.rihla.tracking.IssueLinks.Hurting;
import io.rihla.tracking.IssueLinks.Linked;
import io.rihla.tracking.LinkedMaps;
import io.rihla.workbench.ao.AoHarness;
import io.rihla.workbench.database.DatabaseKind;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class AoIssueLinksTest {

    private final AoHarness harness;
    private final Desk desk;
    private final AoIssueLinks links;

    AoIssueLinksTest(DatabaseKind kind) {
        harness = Schemas.fresh(kind);
        desk = Desk.on(harness, Clock.systemUTC());
        links = new AoIssueLinks(harness.activeObjects());
    }

    @AfterEach
    void close() {
        harness.close();
    }

    @Test
    void anIssueIsFoundWhereverItIsLinkedAndNoLongerWhereItIsNot() {
        MapHead one = map(10_001, 10_002);
        MapHead two = map(10_001);

        assertThat(links.to(List.of(10_001L)))
                .containsExactly(
                        new Linked(one.id(), "p", 10_001, ""),
                        new Linked(two.id(), "p", 10_001, ""));

        desk.edit(ANA, one.key(), 1, new Change.Delete(link(10_001)));
        desk.edit(ANA, two.key(), 1, new Change.SetDepartment(link(10_001), "VÂNZĂRI"));

        assertThat(links.to(List.of(10_001L, 10_002L)))
                .containsExactlyInAnyOrder(
                        new Linked(one.id(), "p", 10_002, ""),
                        new Linked(two.id(), "p", 10_001, "vanzari"));
    }

    @Test
    void whatStandsInADeletedStageIsNotLinked() {
        MapHead map = map(10_001);

        desk.edit(ANA, map.key(), 1, new Change.Delete(ElementRef.stage("s0")));
        assertThat(links.to(List.of(10_001L))).isEmpty();
        assertThat(links.painPoints(List.of(map.id()))).isEmpty();

        desk.edit(ANA, map.key(), 2, new Change.Restore(ElementRef.stage("s0")));
        assertThat(links.to(List.of(10_001L))).hasSize(1);
    }

    @Test
    void aPainPointSaysWhoseDepartmentItNamesAndWhatAPersonSaidOfItsRepair() {
        MapHead map = map();
        desk.edit(
                ANA,
                map.key(),
                1,
                new MapEdit.Batch(
                        List.of(
                                Sketch.addPain("own", "t0", "Support"),
                                new PainPointChange.SetLife("own", Optional.of(Life.FIXED)))));

        List<Hurting> found = links.painPoints(List.of(map.id()));

        assertThat(found).extracting(Hurting::painPoint).containsExactly("p", "own");
        assertThat(found.get(0).pain().department()).isEqualTo("sales");
        assertThat(found.get(0).pain().ownDepartment()).isFalse();
        assertThat(found.get(0).pain().life()).isEmpty();
        assertThat(found.get(1).pain().department()).isEqualTo("support");
        assertThat(found.get(1).pain().ownDepartment()).isTrue();
        assertThat(found.get(1).pain().life()).contains(Life.FIXED);
    }

    @Test
    void everyIssueComesOnceHoweverManyLinksItHas() {
        map(10_003, 10_001);
        map(10_001);
        map(10_001, 10_002);

        List<Long> seen = new ArrayList<>();
        List<Long> next = links.issuesAfter(0, 2);
        while (!next.isEmpty()) {
            seen.addAll(next);
            next = links.issuesAfter(seen.get(seen.size() - 1), 2);
        }

        assertThat(seen).containsExactly(10_001L, 10_002L, 10_003L);
    }

    @Test
    void manyMapsCostAsManyStatementsAsOne() throws Exception {
        List<Long> maps = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            maps.add(map(20_000 + i, 30_000 + i).id());
        }
        List<Long> issues = LongStream.range(20_000, 20_400).boxed().toList();

        assertThat(cost(() -> links.of(maps))).isEqualTo(1);
        assertThat(cost(() -> links.painPoints(maps))).isEqualTo(1);
        assertThat(cost(() -> links.to(issues))).isEqualTo(1);
        assertThat(cost(() -> desk.store.heads(maps))).isEqualTo(1);
        assertThat(links.of(maps)).hasSize(60);
        assertThat(links.to(issues)).hasSize(30);
    }

    @Test
    void whatOnePersonMaySeeOfManyMapsCostsOneStatementAndWhereAnIssueIsLinkedTwo()
            throws Exception {
        LinkedMaps maps =
                new LinkedMaps(desk.store, new JourneyAccess(desk.wiki), links, desk.service);
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            keys.add(map(10_001).key());
        }
        keys.forEach(key -> desk.service.open(ANA, key));

        assertThat(cost(() -> maps.visible(ANA, keys))).isEqualTo(1);
        assertThat(cost(() -> maps.linking(ANA, 10_001, 20))).isEqualTo(2);
        assertThat(maps.linking(ANA, 10_001, 20)).hasSize(10);
        assertThat(maps.linking(ANA, 10_001, 3)).hasSize(3);
        assertThat(maps.linking(OMAR, 10_001, 20)).isEmpty();
        assertThat(maps.visible(ANA, keys)).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(maps.visible(OMAR, keys)).isEmpty();

        desk.shelf.delete(ANA, keys.get(0));
        assertThat(maps.linking(ANA, 10_001, 20)).hasSize(9);
        assertThat(maps.visible(ANA, keys)).doesNotContain(keys.get(0));
    }

    @Test
    void whatIsAskedForMayBeNothingOrMoreThanOneStatementTakes() {
        map(10_001);
        List<Long> many = LongStream.range(9_000, 10_500).boxed().toList();

        assertThat(links.to(List.of())).isEmpty();
        assertThat(links.to(many)).hasSize(1);
    }

    private static ElementRef link(long issue) {
        return ElementRef.issueLink(IssueLink.idOf("p", issue));
    }

    /** A map with one pain point that has these issues, at revision 1. */
    private MapHead map(long... issues) {
        MapHead head = desk.create(Sketch.map("", 1, 0));
        List<Change> changes = new ArrayList<>();
        changes.add(Sketch.addPain("p", "t0", ""));
        LongStream.of(issues).forEach(issue -> changes.add(Sketch.link("p", issue)));
        desk.edit(ANA, head.key(), 0, new MapEdit.Batch(changes));
        return head;
    }

    private int cost(Callable<?> request) throws Exception {
        return harness.statements().record(request).statements().size();
    }
}
