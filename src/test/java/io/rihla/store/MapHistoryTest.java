package io.rihla.store;

import static io.rihla.store.Desk.ANA;
import static io.rihla.store.Desk.OMAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.documents.Home;
import io.rihla.documents.MapHead;
import io.rihla.documents.NoSuchMap;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.Viewer;
import io.rihla.history.DocumentHistory;
import io.rihla.history.HistoryPage;
import io.rihla.history.HistoryQuery;
import io.rihla.history.MapHistory;
import io.rihla.history.Milestone;
import io.rihla.history.Returning;
import io.rihla.history.TooManyMilestones;
import io.rihla.journey.Change;
import io.rihla.journey.EditRefused;
import io.rihla.journey.ElementRef;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LoggedEdit;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import io.rihla.text.Language;
import io.rihla.workbench.database.DatabaseKind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class MapHistoryTest {

    private static final long PAGE = 4711;

    private final Desk desk;
    private final MapHistory history;
    private String key = "";

    MapHistoryTest(DatabaseKind kind) {
        desk = Desk.on(kind);
        history =
                new MapHistory(
                        desk.service,
                        new AoHistoryStore(desk.harness.activeObjects()),
                        Clock.systemUTC());
    }

    @BeforeEach
    void aMapWithAHistory() {
        desk.wiki.grant(PAGE, ANA, Desk.Wiki.REMOVE);
        desk.wiki.grant(PAGE, Desk.ADMIN, Desk.Wiki.VIEW);
        desk.wiki.grant(PAGE, OMAR, Desk.Wiki.EDIT);
        MapHead head =
                desk.shelf.create(ANA, Sketch.map("", 2, 2), Optional.of(new Home(PAGE, "DS")));
        key = head.key();
        desk.edit(ANA, key, 0, Sketch.retext("c0-0", Language.EN, "one"));
        desk.edit(OMAR, key, 1, Sketch.retext("c0-1", Language.EN, "two"));
        desk.edit(
                ANA,
                key,
                2,
                new MapEdit.Batch(
                        List.of(
                                Sketch.retext("c0-0", Language.EN, "three"),
                                new Change.Delete(ElementRef.stage("s1")))));
        desk.edit(OMAR, key, 3, Sketch.addCard("c0-00", "s0"));
    }

    @Test
    void theNewestComesFirstAndTheRestAfterIt() {
        HistoryPage<JourneyMap> first = history.page(ANA, key, query("", "", 3, Long.MAX_VALUE));
        HistoryPage<JourneyMap> rest = history.page(ANA, key, query("", "", 3, first.next()));

        assertThat(revisions(first)).containsExactly(4L, 3L, 2L);
        assertThat(first.authors()).containsExactlyInAnyOrder("ana", "omar");
        assertThat(first.beginning()).isFalse();
        assertThat(revisions(rest)).containsExactly(1L);
        assertThat(rest.beginning()).isTrue();
        assertThat(rest.next()).isZero();
        assertThat(rest.authors()).isEmpty();
    }

    @Test
    void aPersonAnElementAndATimeNarrowIt() {
        assertThat(revisions(history.page(ANA, key, query("omar", "", 9, Long.MAX_VALUE))))
                .containsExactly(4L, 2L);
        assertThat(revisions(history.page(ANA, key, query("", "card:c0-0", 9, Long.MAX_VALUE))))
                .containsExactly(3L, 1L);
        assertThat(revisions(history.page(ANA, key, query("", "stage:s1", 9, Long.MAX_VALUE))))
                .containsExactly(3L);
        assertThat(revisions(history.page(ANA, key, query("", "card:c0-00", 9, Long.MAX_VALUE))))
                .containsExactly(4L);
        Instant third = history.page(ANA, key, HistoryQuery.newest(9)).edits().get(1).at();
        HistoryQuery since =
                new HistoryQuery(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(third),
                        Optional.of(third.plusMillis(1)),
                        Long.MAX_VALUE,
                        9);
        assertThat(revisions(history.page(ANA, key, since))).contains(3L);
        assertThat(history.page(ANA, key, since).edits())
                .allSatisfy(edit -> assertThat(edit.at()).isEqualTo(third));
    }

    @Test
    void anyQuestionCostsTheSameFewStatements() throws Exception {
        history.page(ANA, key, HistoryQuery.newest(9));
        for (HistoryQuery query :
                List.of(
                        HistoryQuery.newest(1),
                        HistoryQuery.newest(100),
                        query("ana", "card:c0-0", 100, Long.MAX_VALUE))) {
            assertThat(
                            desk.harness
                                    .statements()
                                    .record(() -> history.page(ANA, key, query))
                                    .statements())
                    .hasSize(4);
        }
    }

    @Test
    void whoMayNotSeeTheMapSeesNoHistory() {
        assertThatThrownBy(() -> history.page(Viewer.of("eve"), key, HistoryQuery.newest(1)))
                .isInstanceOf(NoSuchMap.class);
    }

    @Test
    void goingBackIsANewEditThatShowsWhereTo() {
        for (long revision = 0; revision <= 4; revision++) {
            JourneyMap then = desk.service.open(ANA, key, revision).document();
            history.restore(
                    ANA, key, revision, Optional.empty(), "x" + revision, MapLimits.DEFAULT);
            assertThat(desk.map(key).visible()).isEqualTo(then.visible());
        }
        LoggedEdit last = history.page(ANA, key, HistoryQuery.newest(1)).edits().get(0);
        assertThat(Returning.of(last.clientId())).contains(new Returning(4, Optional.empty()));
        assertThat(last.author()).isEqualTo("ana");
    }

    @Test
    void aRequestSentAgainCountsOnceAndCanBeUndone() {
        JourneyMap before = desk.map(key);
        long revision =
                history.restore(ANA, key, 1, Optional.empty(), "x", MapLimits.DEFAULT).revision();
        assertThat(
                        history.restore(ANA, key, 1, Optional.empty(), "x", MapLimits.DEFAULT)
                                .revision())
                .isEqualTo(revision);
        desk.edit(ANA, key, revision, new MapEdit.Undo(revision));
        assertThat(desk.map(key).visible()).isEqualTo(before.visible());
    }

    @Test
    void oneElementGoesBackAlone() {
        history.restore(OMAR, key, 1, Optional.of(ElementRef.card("c0-0")), "", MapLimits.DEFAULT);
        JourneyMap now = desk.map(key);
        assertThat(desk.textOf(now, "c0-0")).isEqualTo("one");
        assertThat(desk.textOf(now, "c0-1")).isEqualTo("two");
        assertThat(now.isVisible(ElementRef.stage("s1"))).isFalse();
    }

    @Test
    void aMilestoneNamesARevisionForWhoMayEdit() {
        desk.wiki.grant(PAGE, OMAR, Desk.Wiki.VIEW);
        assertThatThrownBy(() -> history.name(OMAR, key, 2, "Workshop"))
                .isInstanceOf(NotAllowed.class);
        Milestone named = history.name(ANA, key, 2, "  ورشة العمل  ");

        assertThat(history.milestones(OMAR, key)).containsExactly(named);
        assertThat(named.name()).isEqualTo("ورشة العمل");
        assertThatThrownBy(() -> history.unname(OMAR, key, named.id()))
                .isInstanceOf(NotAllowed.class);
        history.unname(ANA, key, named.id());
        assertThat(history.milestones(ANA, key)).isEmpty();
    }

    @Test
    void aMilestoneNeedsANameThatFitsAndTheMapHasOnlySoMany() {
        for (String name : List.of(" ", "x".repeat(101), "two\nlines", "\u202Ename")) {
            assertThatThrownBy(() -> history.name(ANA, key, 1, name))
                    .as(name)
                    .isInstanceOf(EditRefused.class);
        }
        for (int i = 0; i < Milestone.MOST; i++) {
            history.name(ANA, key, 1, "m" + i);
        }
        assertThatThrownBy(() -> history.name(ANA, key, 1, "one more"))
                .isInstanceOf(TooManyMilestones.class);
    }

    @Test
    void aPurgedMapTakesItsMilestonesAlong() {
        history.name(ANA, key, 1, "gone soon");
        MapHead head = desk.store.head(key).orElseThrow();
        desk.shelf.delete(ANA, key);
        desk.shelf.purge(ANA, key);
        assertThat(new AoHistoryStore(desk.harness.activeObjects()).milestones(head)).isEmpty();
    }

    @Test
    void twoRevisionsAreCompared() {
        DocumentHistory.Compared<JourneyMap> compared = history.compare(ANA, key, 1, 4);
        assertThat(compared.diff().added()).containsExactly(ElementRef.card("c0-00"));
        assertThat(compared.diff().removed()).contains(ElementRef.stage("s1"));
        assertThat(compared.diff().changed()).hasSize(2);
    }

    private static List<Long> revisions(HistoryPage<JourneyMap> page) {
        return page.edits().stream().map(LoggedEdit::revision).toList();
    }

    private static HistoryQuery query(String author, String element, int limit, long before) {
        return new HistoryQuery(
                Optional.of(author).filter(name -> !name.isEmpty()),
                ElementRef.parse(element),
                Optional.empty(),
                Optional.empty(),
                before,
                limit);
    }
}
