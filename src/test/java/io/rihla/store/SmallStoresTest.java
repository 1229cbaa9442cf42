package io.rihla.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.documents.MapHead;
import io.rihla.text.Language;
import io.rihla.workbench.database.DatabaseKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class SmallStoresTest {

    private final AoPageNotes notes;
    private final AoLanguageChoices choices;
    private final Desk desk;

    SmallStoresTest(DatabaseKind kind) {
        desk = Desk.on(kind);
        notes = new AoPageNotes(desk.harness.activeObjects());
        choices = new AoLanguageChoices(desk.harness.activeObjects());
    }

    @Test
    void aPageVersionRemembersWhatItShowed() {
        MapHead one = desk.create(Sketch.map("", 1, 1));
        MapHead two = desk.create(Sketch.map("", 1, 1));
        long page = one.id() + 50_000;
        notes.note(page, 1, List.of(one));
        desk.edit(Desk.ANA, one.key(), 0, Sketch.addStage("new"));
        MapHead later = desk.store.head(one.key()).orElseThrow();
        notes.note(page, 2, List.of(later, two));
        notes.note(page, 2, List.of(later));

        assertThat(notes.revision(page, 1, later)).contains(0L);
        assertThat(notes.revision(page, 2, later)).contains(1L);
        assertThat(notes.revision(page, 2, two)).isEmpty();
        assertThat(notes.revision(page, 3, later)).isEmpty();
    }

    @Test
    void purgingAMapForgetsItsNotes() {
        MapHead head = desk.create(Sketch.map("", 1, 1));
        notes.note(head.id() + 50_000, 1, List.of(head));
        desk.shelf.delete(Desk.ANA, head.key());
        desk.shelf.purge(Desk.ANA, head.key());
        assertThat(notes.revision(head.id() + 50_000, 1, head)).isEmpty();
    }

    @Test
    void peopleChooseTheirLanguage() {
        assertThat(choices.of("editor")).isEmpty();
        choices.choose("editor", Language.AR);
        choices.choose("manager", Language.EN);
        choices.choose("editor", Language.RO);
        assertThat(choices.of("editor")).contains(Language.RO);
        assertThat(choices.of("manager")).contains(Language.EN);
        choices.forget("editor");
        assertThat(choices.of("editor")).isEmpty();
    }
}
