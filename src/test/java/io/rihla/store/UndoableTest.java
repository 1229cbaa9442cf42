package io.rihla.store;

import static io.rihla.store.Desk.ANA;
import static io.rihla.store.Desk.OMAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.documents.Home;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.Undoable;
import io.rihla.documents.Viewer;
import io.rihla.journey.MapEdit;
import io.rihla.text.Language;
import io.rihla.workbench.database.DatabaseKind;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class UndoableTest {

    private static final AtomicLong PAGES = new AtomicLong(7_000_000);

    private final Desk desk;
    private final String key;

    UndoableTest(DatabaseKind kind) {
        long page = PAGES.incrementAndGet();
        desk = Desk.on(kind);
        key = desk.create(Sketch.map("", 2, 2)).key();
        desk.wiki.grant(page, ANA, Desk.Wiki.REMOVE);
        desk.wiki.grant(page, OMAR, Desk.Wiki.EDIT);
        desk.wiki.grant(page, Viewer.of("vera"), Desk.Wiki.VIEW);
        desk.shelf.place(ANA, key, new Home(page, "DS"));
    }

    @Test
    void eachPersonGoesBackAndForthThroughTheirOwnEdits() {
        retext(ANA, 0, "c0-0", "A");
        retext(OMAR, 1, "c0-1", "B");
        retext(ANA, 2, "c1-0", "C");

        assertThat(of(ANA)).isEqualTo(undoable(3, 0));
        desk.edit(ANA, key, 3, new MapEdit.Undo(3));
        assertThat(of(ANA)).isEqualTo(undoable(1, 4));
        assertThat(of(OMAR)).isEqualTo(undoable(2, 0));
        desk.edit(ANA, key, 4, new MapEdit.Undo(4));
        assertThat(of(ANA)).isEqualTo(undoable(5, 0));
        assertThat(desk.textOf(desk.service.open(ANA, key).document(), "c1-0")).isEqualTo("C");
    }

    @Test
    void whatOthersHavePutBackAlreadyIsPassedOver() {
        retext(ANA, 0, "c0-0", "A");
        retext(ANA, 1, "c0-1", "B");
        retext(OMAR, 2, "c0-1", "Card c0-1");

        assertThat(of(ANA)).isEqualTo(undoable(1, 0));
    }

    @Test
    void whatOthersHaveWrittenOverIsOfferedUntilThePersonPassesOverIt() {
        retext(ANA, 0, "c0-0", "A");
        retext(ANA, 1, "c0-1", "B");
        retext(OMAR, 2, "c0-1", "Something else");

        assertThat(of(ANA)).isEqualTo(undoable(2, 0));
        assertThat(desk.service.undoable(ANA, key, 2)).isEqualTo(undoable(1, 0));
    }

    @Test
    void whoMayNotEditHasNothingToUndo() {
        assertThatThrownBy(() -> of(Viewer.of("vera"))).isInstanceOf(NotAllowed.class);
        assertThat(of(OMAR)).isEqualTo(undoable(0, 0));
    }

    private void retext(Viewer viewer, long base, String card, String text) {
        desk.edit(viewer, key, base, Sketch.retext(card, Language.EN, text));
    }

    private Undoable of(Viewer viewer) {
        return desk.service.undoable(viewer, key, Long.MAX_VALUE);
    }

    private static Undoable undoable(long undo, long redo) {
        return new Undoable(
                Optional.of(undo).filter(revision -> revision > 0),
                Optional.of(redo).filter(revision -> revision > 0));
    }
}
