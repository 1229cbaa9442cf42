package io.rihla.store;

import static io.rihla.store.Desk.ANA;
import static io.rihla.store.Desk.OMAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rihla.documents.EditCollided;
import io.rihla.documents.Edited;
import io.rihla.documents.Home;
import io.rihla.documents.MapRefused;
import io.rihla.documents.News;
import io.rihla.documents.NoSuchMap;
import io.rihla.documents.NoSuchRevision;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.PageRights;
import io.rihla.documents.Viewer;
import io.rihla.journey.Change;
import io.rihla.journey.EditRefused;
import io.rihla.journey.ElementRef;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LoggedEdit;
import io.rihla.journey.MapChange;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapState;
import io.rihla.text.Language;
import io.rihla.workbench.database.DatabaseKind;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class MapServiceTest {

    private static final AtomicLong PAGES = new AtomicLong(1_000);

    private final DatabaseKind kind;
    private final Desk desk;
    private final long page = PAGES.incrementAndGet();
    private final String key;

    MapServiceTest(DatabaseKind kind) {
        this.kind = kind;
        desk = Desk.on(kind);
        key = desk.create(Sketch.map("", 2, 2)).key();
        desk.wiki.grant(page, ANA, Desk.Wiki.REMOVE);
        desk.wiki.grant(page, OMAR, Desk.Wiki.EDIT);
        desk.shelf.place(ANA, key, new Home(page, "DS"));
    }

    @Test
    void translatorsNeverCollide() {
        desk.edit(ANA, key, 0, Sketch.retext("c0-0", Language.AR, "بطاقة"));
        Edited edited = desk.edit(OMAR, key, 0, Sketch.retext("c0-0", Language.RO, "Fișă"));

        assertThat(edited.revision()).isEqualTo(2);
        assertThat(edited.since()).extracting(LoggedEdit::author).containsExactly("ana", "omar");
        assertThat(textOfCard()).isEqualTo("Card c0-0|بطاقة|Fișă");
    }

    @Test
    void aCollisionHasBothVersionsAndChangesNothing() {
        desk.edit(ANA, key, 0, Sketch.retext("c0-0", Language.EN, "theirs"));

        EditCollided collided =
                catchThrowableOfType(
                        EditCollided.class,
                        () -> desk.edit(OMAR, key, 0, Sketch.retext("c0-0", Language.EN, "mine")));

        assertThat(collided.revision()).isEqualTo(1);
        assertThat(collided.collisions()).singleElement().returns("mine", c -> c.mine());
        assertThat(collided.collisions()).singleElement().returns("theirs", c -> c.theirs());
        assertThat(desk.service.open(OMAR, key).revision()).isEqualTo(1);
    }

    @Test
    void whatIsGoneAboveAnElementIsNamedSoThatItCanComeBackWithIt() {
        desk.edit(ANA, key, 0, new Change.Delete(ElementRef.card("c0-0")));
        desk.edit(ANA, key, 1, new Change.Delete(ElementRef.stage("s0")));
        MapEdit retext = Sketch.retext("c0-0", Language.EN, "mine");

        EditCollided collided =
                catchThrowableOfType(EditCollided.class, () -> desk.edit(OMAR, key, 0, retext));

        assertThat(collided.collisions())
                .extracting(collision -> collision.grain().element())
                .containsExactly(ElementRef.card("c0-0"), ElementRef.stage("s0"));
        assertThat(collided.collisions()).allMatch(one -> one.theirs().equals("deleted"));
        List<Change> all =
                List.of(
                        new Change.Restore(ElementRef.card("c0-0")),
                        new Change.Restore(ElementRef.stage("s0")),
                        (Change) retext);
        desk.edit(OMAR, key, 2, new MapEdit.Batch(all));
        assertThat(desk.service.open(OMAR, key).document().isVisible(ElementRef.card("c0-0")))
                .isTrue();
        assertThat(textOfCard()).startsWith("mine");
    }

    @Test
    void sentTwiceIsMadeOnce() {
        Edited first = desk.edit(OMAR, key, 0, "c-1", Sketch.addStage("new"));
        desk.edit(ANA, key, 1, Sketch.addStage("newer"));
        Edited again =
                Desk.on(kind).withWikiOf(desk).edit(OMAR, key, 0, "c-1", Sketch.addStage("new"));

        assertThat(again.revision()).isEqualTo(first.revision()).isEqualTo(1);
        assertThat(again.since()).extracting(LoggedEdit::revision).containsExactly(1L, 2L);
        assertThat(desk.service.open(OMAR, key).revision()).isEqualTo(2);
    }

    @Test
    void anotherPersonsClientIdIsNobodysElse() {
        desk.edit(OMAR, key, 0, "c-1", Sketch.addStage("omars"));
        Edited anas = desk.edit(ANA, key, 0, "c-1", Sketch.addStage("anas"));
        assertThat(anas.revision()).isEqualTo(2);
        assertThat(now().element("anas")).isPresent();
    }

    @Test
    void undoAndRedo() {
        desk.edit(OMAR, key, 0, Sketch.retext("c0-0", Language.EN, "new"));
        desk.edit(ANA, key, 1, Sketch.addStage("independent"));

        Edited undone = desk.edit(OMAR, key, 2, new MapEdit.Undo(1));
        assertThat(textOfCard()).isEqualTo("Card c0-0");
        assertThat(undone.refused()).isEmpty();

        desk.edit(OMAR, key, 3, new MapEdit.Undo(undone.revision()));
        assertThat(textOfCard()).isEqualTo("new");
        assertThat(now().element("independent")).isPresent();
    }

    @Test
    void nobodyUndoesAnother() {
        desk.edit(OMAR, key, 0, Sketch.addStage("omars"));
        assertThatThrownBy(() -> desk.edit(ANA, key, 1, new MapEdit.Undo(1)))
                .isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> desk.edit(ANA, key, 1, new MapEdit.Undo(2)))
                .isInstanceOf(NoSuchRevision.class);
        assertThatThrownBy(() -> desk.edit(ANA, key, 1, new MapEdit.Undo(0)))
                .isInstanceOf(NoSuchRevision.class);
    }

    @Test
    void anUndoThatOthersHaveWrittenOverCollides() {
        desk.edit(OMAR, key, 0, Sketch.retext("c0-0", Language.EN, "omar"));
        desk.edit(ANA, key, 1, Sketch.retext("c0-0", Language.EN, "ana"));
        assertThatThrownBy(() -> desk.edit(OMAR, key, 2, new MapEdit.Undo(1)))
                .isInstanceOf(EditCollided.class);
    }

    @Test
    void anyRevisionCanBeOpened() {
        for (int i = 1; i <= 70; i++) {
            desk.edit(ANA, key, i - 1, Sketch.retext("c0-0", Language.EN, "text " + i));
        }
        Desk other = Desk.on(kind).withWikiOf(desk);
        for (long revision : new long[] {1, 63, 64, 65, 70}) {
            assertThat(other.textOf(other.service.open(ANA, key, revision).document(), "c0-0"))
                    .isEqualTo("text " + revision);
        }
        assertThatThrownBy(() -> desk.service.open(ANA, key, 71))
                .isInstanceOf(NoSuchRevision.class);
        assertThatThrownBy(() -> desk.service.open(ANA, key, -1))
                .isInstanceOf(NoSuchRevision.class);
        assertThatThrownBy(() -> desk.edit(ANA, key, 71, Sketch.addStage("x")))
                .isInstanceOf(NoSuchRevision.class);
    }

    @Test
    void newsAreWhatOthersDid() {
        assertThat(desk.service.editsSince(OMAR, key, 0))
                .isEqualTo(new News(0, List.of(), false, true));
        Edited edited = desk.edit(ANA, key, 0, Sketch.addStage("new"));
        News news = desk.service.editsSince(OMAR, key, 0);
        assertThat(news.revision()).isEqualTo(1);
        assertThat(news.edits()).isEqualTo(edited.since());
        assertThat(desk.service.editsSince(OMAR, key, 1).edits()).isEmpty();
    }

    @Test
    void whoeverLosesTheRightLosesItAtTheNextRequest() {
        desk.service.editsSince(OMAR, key, 0);
        desk.wiki.grant(page, OMAR, PageRights.NONE);
        assertThatThrownBy(() -> desk.service.editsSince(OMAR, key, 0))
                .isInstanceOf(NoSuchMap.class);
        assertThatThrownBy(() -> desk.service.open(OMAR, key)).isInstanceOf(NoSuchMap.class);
        assertThatThrownBy(() -> desk.edit(OMAR, key, 0, Sketch.addStage("x")))
                .isInstanceOf(NoSuchMap.class);
    }

    @Test
    void missingAndHiddenLookTheSame() {
        Viewer stranger = Viewer.of("stranger");
        Throwable hidden = refusal(() -> desk.service.open(stranger, key));
        Throwable missing = refusal(() -> desk.service.open(stranger, "nothing"));
        assertThat(hidden).hasSameClassAs(missing).hasNoCause();
        assertThat(hidden.getMessage().replace(key, "nothing")).isEqualTo(missing.getMessage());
    }

    @Test
    void readersDoNotEdit() {
        Viewer reader = Viewer.of("reader");
        desk.wiki.grant(page, reader, Desk.Wiki.VIEW);
        assertThat(desk.service.open(reader, key).rights().edit()).isFalse();
        assertThatThrownBy(() -> desk.edit(reader, key, 0, Sketch.addStage("x")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.shelf.delete(reader, key)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theHeadFollowsNameStateAndLanguages() {
        desk.edit(ANA, key, 0, Sketch.rename(Language.RO, "Știri"));
        desk.edit(ANA, key, 1, new MapChange.SetLanguages(List.of(Language.RO, Language.EN)));
        desk.edit(ANA, key, 2, new MapChange.SetState(MapState.ARCHIVED));

        assertThat(desk.store.head(key).orElseThrow())
                .returns(Language.RO, head -> head.mainLanguage())
                .returns(MapState.ARCHIVED, head -> head.state())
                .returns(now().name(), head -> head.name());
    }

    @Test
    void aRefusedEditLeavesNoTrace() {
        assertThatThrownBy(
                        () ->
                                desk.edit(
                                        ANA,
                                        key,
                                        0,
                                        "c",
                                        new Change.Delete(ElementRef.stage("no"))))
                .isInstanceOf(EditRefused.class);
        assertThat(desk.service.open(ANA, key).revision()).isZero();
        assertThat(desk.store.log(desk.store.head(key).orElseThrow(), 0, 9)).isEmpty();
    }

    @Test
    void nodesSeeEachOthersEdits() {
        Desk other = Desk.on(kind).withWikiOf(desk);
        now();
        other.edit(OMAR, key, 0, Sketch.retext("c0-0", Language.EN, "from the other node"));
        assertThat(textOfCard()).isEqualTo("from the other node");
        desk.edit(ANA, key, 1, Sketch.retext("c0-0", Language.EN, "and back"));
        assertThat(other.textOf(other.service.open(OMAR, key).document(), "c0-0"))
                .isEqualTo("and back");
    }

    @Test
    void whatWasRolledBackIsNotServedFromMemory() {
        assertThatThrownBy(
                        () ->
                                desk.harness.inTransaction(
                                        () -> {
                                            desk.edit(
                                                    ANA,
                                                    key,
                                                    0,
                                                    Sketch.retext("c0-0", Language.EN, "lost"));
                                            throw new IllegalStateException("the page failed");
                                        }))
                .hasMessage("the page failed");

        assertThat(textOfCard()).isEqualTo("Card c0-0");
        Desk other = Desk.on(kind).withWikiOf(desk);
        other.edit(OMAR, key, 0, Sketch.retext("c0-1", Language.EN, "kept"));
        other.edit(OMAR, key, 1, Sketch.retext("c1-1", Language.EN, "kept"));
        assertThat(textOfCard()).isEqualTo("Card c0-0");
        assertThat(desk.textOf(now(), "c0-1")).isEqualTo("kept");
    }

    @Test
    void anonymousPeopleUndoNothing() {
        desk.wiki.grant(page, Viewer.ANONYMOUS, Desk.Wiki.EDIT);
        desk.edit(Viewer.ANONYMOUS, key, 0, Sketch.addStage("x"));
        assertThatThrownBy(() -> desk.edit(Viewer.ANONYMOUS, key, 1, new MapEdit.Undo(1)))
                .isInstanceOf(NotAllowed.class);
    }

    private JourneyMap now() {
        return desk.service.open(ANA, key).document();
    }

    private String textOfCard() {
        return desk.textOf(desk.service.open(ANA, key).document(), "c0-0");
    }

    private static Throwable refusal(ThrowingCallable call) {
        return catchThrowableOfType(MapRefused.class, call);
    }
}
