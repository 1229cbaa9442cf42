package io.rihla.store;

import static io.rihla.store.Desk.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.documents.MapHead;
import io.rihla.history.RestoredPages;
import io.rihla.text.Language;
import io.rihla.workbench.database.DatabaseKind;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class RestoredPagesTest {

    private final Desk desk;
    private final AoPageNotes notes;
    private final AoRestoredPages pages;
    private final long page = ThreadLocalRandom.current().nextLong(1_000_000, Long.MAX_VALUE);
    private MapHead map;

    RestoredPagesTest(DatabaseKind kind) {
        desk = Desk.on(kind);
        notes = new AoPageNotes(desk.harness.activeObjects());
        pages = new AoRestoredPages(desk.harness.activeObjects(), notes);
        map = desk.create(Sketch.map("", 1, 1));
    }

    @Test
    void aPageThatIsRestoredWithoutItsMapAsksOnce() {
        save(1, "old text");
        edit();
        save(2, "new text");
        assertThat(pages.open(page, map)).isEmpty();

        save(3, "old text");
        assertThat(pages.open(page, map)).contains(new RestoredPages.Question(1, 0));
        save(4, "and on it goes");
        assertThat(pages.open(page, map)).isPresent();

        pages.answered(page, map);
        assertThat(pages.open(page, map)).isEmpty();
        save(5, "and on");
        assertThat(pages.open(page, map)).isEmpty();
    }

    @Test
    void aMapThatHasNotChangedIsNotAskedAbout() {
        save(1, "old text");
        save(2, "new text");
        save(3, "old text");
        assertThat(pages.open(page, map)).isEmpty();
    }

    @Test
    void savingTheSameTextAgainIsNoRestoring() {
        save(1, "text");
        edit();
        save(2, "text");
        assertThat(pages.open(page, map)).isEmpty();
    }

    @Test
    void theNewestVersionOfThatTextCounts() {
        save(1, "a");
        edit();
        save(2, "b");
        edit();
        save(3, "a");
        pages.answered(page, map);
        edit();
        save(4, "b");
        edit();
        save(5, "a");
        assertThat(pages.open(page, map)).contains(new RestoredPages.Question(3, 2));
    }

    private void edit() {
        desk.edit(
                ANA,
                map.key(),
                map.revision(),
                Sketch.retext("c0-0", Language.EN, "text " + map.revision()));
        map = desk.store.head(map.key()).orElseThrow();
    }

    private void save(int version, String text) {
        notes.note(page, version, List.of(map));
        pages.saved(page, version, text, List.of(map));
    }
}
