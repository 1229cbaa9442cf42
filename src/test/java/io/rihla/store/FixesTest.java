package io.rihla.store;

import static io.rihla.store.Desk.ADMIN;
import static io.rihla.store.Desk.ANA;
import static io.rihla.store.Desk.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapHead;
import io.rihla.documents.Viewer;
import io.rihla.journey.Change;
import io.rihla.journey.ElementRef;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.Life;
import io.rihla.journey.MapEdit;
import io.rihla.journey.TextField;
import io.rihla.text.Language;
import io.rihla.tracking.Departments;
import io.rihla.tracking.Figures;
import io.rihla.tracking.FixBoard;
import io.rihla.tracking.FixParameters;
import io.rihla.tracking.FixQuery;
import io.rihla.tracking.Fixes;
import io.rihla.tracking.FollowedMirror;
import io.rihla.tracking.IssueCategory;
import io.rihla.tracking.LifeMemory.PainKey;
import io.rihla.tracking.MemoryMirror;
import io.rihla.tracking.PainPointLives;
import io.rihla.tracking.Samples;
import io.rihla.tracking.Staff;
import io.rihla.workbench.ao.AoHarness;
import io.rihla.workbench.database.DatabaseKind;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Figures and lives over real tables; the issues are made up. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class FixesTest {

    private final AoHarness harness;
    private final Desk desk;
    private final MemoryMirror mirror = new MemoryMirror();
    private final Departments departments;
    private final Fixes fixes;
    private final PainPointLives lives;
    private final AoLifeMemory memory;

    FixesTest(DatabaseKind kind) {
        harness = Schemas.fresh(kind);
        desk = Desk.on(harness, Clock.systemUTC());
        AoIssueLinks links = new AoIssueLinks(harness.activeObjects());
        departments = new Departments(new AoDepartmentStore(harness.activeObjects()), new Nobody());
        fixes =
                new Fixes(
                        desk.store,
                        desk.shelf,
                        new JourneyAccess(desk.wiki),
                        links,
                        new AoStageNames(harness.activeObjects()),
                        mirror,
                        departments,
                        Clock.systemUTC());
        memory = new AoLifeMemory(harness.activeObjects());
        lives = new PainPointLives(links, mirror, memory, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        harness.close();
    }

    @Test
    void aLineForEachDepartmentWhichIsTheFirstThatIsNamed() {
        Samples.departments().forEach(one -> departments.add(one.withLead("")));
        String d1 = departments.catalogue().named("Sales").orElseThrow().id();
        String d3 = departments.catalogue().named("Finance").orElseThrow().id();
        MapHead map =
                create(
                        Sketch.addPain("own", "t0", "المالية"),
                        Sketch.addPain("inherits", "t0", ""),
                        Sketch.addPain("free", "t0", "Kitchen"),
                        Sketch.link("own", 1),
                        Sketch.link("inherits", 2),
                        Sketch.link("inherits", 3),
                        Sketch.link("free", 4));
        mirror.has(1, IssueCategory.TO_DO, "");
        mirror.has(2, IssueCategory.IN_PROGRESS, "");
        mirror.has(3, IssueCategory.DONE, d3);
        mirror.has(4, IssueCategory.TO_DO, d3);

        FixBoard board = fixes.board(ANA, query(Map.of()));

        assertThat(board.rows()).map(FixBoard.Row::key).containsExactly(d1, d3, "name:kitchen");
        assertThat(board.rows().get(1).figures())
                .isEqualTo(new Figures(1, 0, 1, 0, OptionalInt.of(0), 0));
        assertThat(board.rows().get(2).name().in(Language.EN)).contains("Kitchen");
        assertThat(board.total().counted()).isEqualTo(4);
        assertThat(fixes.issues(ANA, query(Map.of()), d3)).containsExactly(1L, 3L);
        assertThat(lines(Map.of("departments", "finanțe،kitchen")))
                .containsExactly(d3, "name:kitchen");
        assertThat(lines(Map.of("maps", map.key(), "by", "stage")))
                .containsExactly(map.key() + "/s0");
    }

    @Test
    void stagesHaveTheirNamesAlsoAfterARenamingAndAreFoundByThem() {
        MapHead map = create(Sketch.addPain("p", "t0", ""), Sketch.link("p", 1));
        mirror.has(1, IssueCategory.TO_DO, "");
        desk.edit(
                ANA,
                map.key(),
                0,
                new Change.SetText(ElementRef.stage("s0"), TextField.NAME, Language.AR, "الشراء"));

        FixBoard board = fixes.board(ANA, query(Map.of("by", "stage", "stages", "الشراء")));

        assertThat(board.rows()).hasSize(1);
        assertThat(board.rows().get(0).name().in(Language.AR)).contains("الشراء");
        assertThat(board.rows().get(0).name().in(Language.EN)).contains("Stage s0");
        assertThat(board.rows().get(0).map().in(Language.EN)).isPresent();
        assertThat(fixes.board(ANA, query(Map.of("stages", "Purchase"))).empty()).isTrue();
    }

    @Test
    void nobodyGetsFiguresOrIssuesOfAMapThatTheyMayNotSee() {
        MapHead map = create(Sketch.addPain("p", "t0", ""), Sketch.link("p", 1));
        mirror.has(1, IssueCategory.TO_DO, "");

        for (Viewer stranger : List.of(OMAR, Viewer.ANONYMOUS)) {
            for (Map<String, String> asked :
                    List.of(Map.<String, String>of(), Map.of("maps", map.key()))) {
                assertThat(fixes.board(stranger, query(asked)).empty()).isTrue();
                assertThat(fixes.issues(stranger, query(asked), "")).isEmpty();
            }
        }
        assertThat(fixes.issues(ADMIN, query(Map.of("maps", map.key())), "")).containsExactly(1L);
        desk.shelf.delete(ANA, map.key());
        assertThat(fixes.board(ADMIN, query(Map.of("maps", map.key()))).empty()).isTrue();
    }

    @Test
    void whatCannotBeReadIsNoZero() {
        create(Sketch.addPain("p", "t0", ""), Sketch.link("p", 1), Sketch.link("p", 2));
        mirror.gone(1);

        FixBoard board = fixes.board(ANA, query(Map.of()));

        assertThat(board.empty()).isFalse();
        assertThat(board.total()).isEqualTo(new Figures(0, 0, 0, 0, OptionalInt.empty(), 2));
        mirror.neverRead();
        assertThat(fixes.board(ANA, query(Map.of())).asOf()).isEmpty();
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithMapsAndPainPoints() throws Exception {
        maps(2, 5);
        int few = cost();
        maps(10, 50);

        assertThat(cost()).isEqualTo(few).isLessThanOrEqualTo(8);
        assertThat(fixes.board(ANA, query(Map.of())).total().counted()).isEqualTo(510);
    }

    @Test
    void aPainPointThatWasFixedRegressesUntilAllIsDoneAgain() {
        MapHead map = create(Sketch.addPain("p", "t0", ""), Sketch.link("p", 1));
        PainKey pain = new PainKey(map.id(), "p");
        mirror.has(1, IssueCategory.TO_DO, "");
        assertThat(after(1)).containsEntry(pain, Life.PLANNED);
        mirror.has(1, IssueCategory.DONE, "");
        assertThat(after(1)).containsEntry(pain, Life.FIXED);
        Instant fixed = memory.fixed(List.of(map.id())).get(pain);
        mirror.has(1, IssueCategory.IN_PROGRESS, "");
        assertThat(after(1)).containsEntry(pain, Life.REGRESSED);
        mirror.has(1, IssueCategory.DONE, "");
        assertThat(after(1)).containsEntry(pain, Life.FIXED);
        assertThat(memory.fixed(List.of(map.id()))).containsEntry(pain, fixed);

        mirror.gone(1);
        assertThat(after(1)).containsEntry(pain, Life.OPEN);
        assertThat(memory.fixed(List.of(map.id()))).containsKey(pain);

        String link = desk.map(map.key()).links().get(0).id();
        desk.edit(ANA, map.key(), 0, new Change.Delete(ElementRef.issueLink(link)));
        lives.mapsChanged(List.of(map.id()));
        assertThat(memory.fixed(List.of(map.id()))).isEmpty();
    }

    @Test
    void whatIsReadIntoTheMirrorIsRememberedByItself() {
        MapHead map = create(Sketch.addPain("p", "t0", ""), Sketch.link("p", 1));
        MemoryMirror later = new MemoryMirror();
        later.has(1, IssueCategory.DONE, "");
        List<Collection<Long>> told = new ArrayList<>();
        FollowedMirror followed =
                new FollowedMirror(
                        mirror,
                        issues -> {
                            told.add(issues);
                            lives.issuesChanged(issues);
                        });

        followed.keep(later.all().values());
        followed.keep(later.all().values());

        assertThat(told).containsExactly(List.of(1L));
        assertThat(memory.fixed(List.of(map.id()))).containsKey(new PainKey(map.id(), "p"));
    }

    @Test
    void purgingAMapForgetsItsPainPoints() {
        MapHead map = create(Sketch.addPain("p", "t0", ""), Sketch.link("p", 1));
        memory.remember(
                List.of(new PainKey(map.id(), "p"), new PainKey(map.id() + 1, "q")), Instant.now());
        desk.shelf.delete(ANA, map.key());
        desk.shelf.purge(ANA, map.key());

        assertThat(memory.fixed(List.of(map.id(), map.id() + 1)).keySet())
                .containsExactly(new PainKey(map.id() + 1, "q"));
        memory.forget(List.of(new PainKey(map.id() + 1, "q")));
        assertThat(memory.fixed(List.of(map.id() + 1))).isEmpty();
    }

    private Map<PainKey, Life> after(long issue) {
        lives.issuesChanged(List.of(issue));
        List<Long> maps =
                new AoIssueLinks(harness.activeObjects())
                        .to(List.of(issue)).stream().map(link -> link.map()).toList();
        return lives.of(maps);
    }

    private List<String> lines(Map<String, String> parameters) {
        return fixes.board(ANA, query(parameters)).rows().stream().map(FixBoard.Row::key).toList();
    }

    private int cost() throws Exception {
        return harness.statements()
                .record(() -> fixes.board(ANA, query(Map.of("by", "stage"))))
                .statements()
                .size();
    }

    private static FixQuery query(Map<String, String> parameters) {
        return FixParameters.read(name -> parameters.getOrDefault(name, ""));
    }

    private MapHead create(Change... changes) {
        JourneyMap map = Sketch.map("", 1, 0);
        return desk.create(map.apply(new MapEdit.Batch(List.of(changes))).document());
    }

    private void maps(int maps, int painPoints) {
        for (int m = 0; m < maps; m++) {
            List<Change> changes = new ArrayList<>();
            for (int p = 0; p < painPoints; p++) {
                changes.add(Sketch.addPain("p" + p, "t0", ""));
                long issue = mirror.all().size() + 1L;
                changes.add(Sketch.link("p" + p, issue));
                mirror.has(issue, IssueCategory.TO_DO, "");
            }
            create(changes.toArray(Change[]::new));
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
