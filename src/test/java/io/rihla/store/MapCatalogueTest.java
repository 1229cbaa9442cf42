package io.rihla.store;

import static io.rihla.store.Desk.ANA;
import static io.rihla.store.Desk.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.documents.HeadOrder;
import io.rihla.documents.HeadQuery;
import io.rihla.documents.Home;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapCatalogue;
import io.rihla.documents.MapHead;
import io.rihla.journey.MapState;
import io.rihla.text.Folding;
import io.rihla.text.Language;
import io.rihla.workbench.database.DatabaseKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class MapCatalogueTest {

    private static final AtomicLong PAGES = new AtomicLong(2_000_000);

    private final Desk desk;
    private final AoAppearances appearances;
    private final MapCatalogue catalogue;
    private final String space = UUID.randomUUID().toString();
    private final Home home = new Home(PAGES.incrementAndGet(), space);

    MapCatalogueTest(DatabaseKind kind) {
        desk = Desk.on(kind);
        appearances = new AoAppearances(desk.harness.activeObjects());
        catalogue = new MapCatalogue(desk.store, new JourneyAccess(desk.wiki), appearances);
        desk.wiki.grant(home.pageId(), ANA, Desk.Wiki.REMOVE);
        desk.wiki.grant(home.pageId(), OMAR, Desk.Wiki.VIEW);
    }

    @Test
    void namesAreInTheOrderInWhichPeopleLookForThem() {
        String third = named("Țară");
        String first = named("apa");
        String second = named("Șosea");

        assertThat(keys(HeadOrder.NAME)).containsExactly(first, second, third);
        assertThat(keys(HeadOrder.NAME_BACK)).containsExactly(third, second, first);
        assertThat(keys(HeadOrder.NEWEST)).containsExactly(second, first, third);
        assertThat(keys(HeadOrder.OLDEST)).containsExactly(third, first, second);
    }

    @Test
    void aRenamedMapIsFoundAndSortedByItsNewName() {
        String key = named("b");
        String other = named("m");
        desk.edit(ANA, key, 0, Sketch.rename(Language.EN, "z" + "ș".repeat(200)));
        assertThat(keys(HeadOrder.NAME)).containsExactly(other, key);
        assertThat(catalogue.list(OMAR, query(Folding.fold("Zşş"), HeadOrder.NAME), 0, 5).maps())
                .hasSize(1);
    }

    @Test
    void statesAndOwnersAreKnownWithoutTheMap() {
        String draft = named("a");
        String archived = named("b");
        desk.edit(ANA, archived, 0, Sketch.state(MapState.ARCHIVED));
        desk.edit(ANA, archived, 1, Sketch.owner("omar"));
        HeadQuery shelved =
                new HeadQuery(
                        "",
                        Optional.of(space),
                        Optional.empty(),
                        Optional.of(MapState.ARCHIVED),
                        false,
                        HeadOrder.STATE);

        List<MapCatalogue.Listed> found = catalogue.list(OMAR, shelved, 0, 5).maps();

        assertThat(found).extracting(map -> map.head().key()).containsExactly(archived);
        assertThat(found).extracting(map -> map.head().owner()).containsExactly("omar");
        assertThat(keys(HeadOrder.STATE)).containsExactly(archived, draft);
        assertThat(keys(HeadOrder.STATE_BACK)).containsExactly(draft, archived);
    }

    @Test
    void aStretchTellsWhetherOthersFollow() {
        for (String name : List.of("a", "b", "c")) {
            named(name);
        }
        assertThat(catalogue.list(OMAR, query("", HeadOrder.NAME), 0, 2).more()).isTrue();
        MapCatalogue.Stretch last = catalogue.list(OMAR, query("", HeadOrder.NAME), 2, 2);
        assertThat(last.maps()).hasSize(1);
        assertThat(last.more()).isFalse();
    }

    @Test
    void whatAListCostsDoesNotGrowWithItsLength() throws Exception {
        named("a");
        int one = statements();
        for (int i = 0; i < 40; i++) {
            appearances.shows(PAGES.incrementAndGet(), List.of(head(named("b" + i))));
        }
        assertThat(statements()).isEqualTo(one).isEqualTo(2);
    }

    @Test
    void pagesCountOnceForEachMapThatTheyShowNow() {
        MapHead first = head(named("a"));
        MapHead second = head(named("b"));
        long page = PAGES.incrementAndGet();
        long other = PAGES.incrementAndGet();
        appearances.shows(page, List.of(first, second));
        appearances.shows(other, List.of(first, first));
        appearances.shows(page, List.of(first));

        assertThat(appearances.counts(List.of(first, second)))
                .containsEntry(first.id(), 2)
                .doesNotContainKey(second.id());
        assertThat(catalogue.pages(OMAR, first.key(), 5)).containsExactly(page, other);
        assertThat(catalogue.pages(OMAR, first.key(), 1)).containsExactly(page);

        desk.shelf.delete(ANA, first.key());
        desk.shelf.purge(ANA, first.key());
        assertThat(appearances.pages(first, 5)).isEmpty();
    }

    private int statements() throws Exception {
        return desk.harness
                .statements()
                .record(() -> catalogue.list(OMAR, query("", HeadOrder.NAME), 0, 50))
                .statements()
                .size();
    }

    private List<String> keys(HeadOrder order) {
        return catalogue.list(OMAR, query("", order), 0, 50).maps().stream()
                .map(map -> map.head().key())
                .toList();
    }

    private HeadQuery query(String words, HeadOrder order) {
        return new HeadQuery(
                words, Optional.of(space), Optional.empty(), Optional.empty(), false, order);
    }

    private String named(String name) {
        return desk.shelf.create(ANA, Sketch.named(name), Optional.of(home)).key();
    }

    private MapHead head(String key) {
        return desk.store.head(key).orElseThrow();
    }
}
