package io.rihla.store;

import static io.rihla.store.Desk.ADMIN;
import static io.rihla.store.Desk.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.documents.Home;
import io.rihla.journey.JourneyMap;
import io.rihla.search.MapSearch;
import io.rihla.text.Language;
import io.rihla.workbench.ao.AoHarness;
import io.rihla.workbench.database.DatabaseKind;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Which pages the wiki's search is told of, and what it is told. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class MapSearchTest {

    private static final long FIRST = 7_001;
    private static final long SECOND = 7_002;

    private final AoHarness harness;
    private final Desk desk;
    private final MapSearch search;
    private final List<Long> told = new ArrayList<>();

    MapSearchTest(DatabaseKind kind) {
        harness = Schemas.fresh(kind);
        desk = Desk.on(harness, Clock.systemUTC());
        search = search(desk);
        for (long page : new long[] {FIRST, SECOND}) {
            desk.wiki.grant(page, ANA, Desk.Wiki.REMOVE);
            desk.wiki.grant(page, ADMIN, Desk.Wiki.REMOVE);
        }
    }

    @AfterEach
    void close() throws Exception {
        harness.close();
    }

    @Test
    void thePageOfAMapIsToldOnceHoweverMuchHasChanged() {
        String key = placed(FIRST);
        desk.create(Sketch.map("", 1, 1));
        tell(FIRST);
        tell();

        desk.edit(ANA, key, 0, Sketch.retext("c0-0", Language.EN, "curlew"));
        desk.edit(ANA, key, 1, Sketch.retext("c0-0", Language.RO, "știre"));
        placed(FIRST);
        tell(FIRST);
        tell();

        assertThat(search.textOf(FIRST)).contains("curlew", "știre", "stire");
        assertThat(search.textOf(SECOND)).isEmpty();
    }

    @Test
    void aMapThatMovesIsForgottenOnTheOnePageAndFoundOnTheOther() {
        String key = placed(FIRST);
        tell(FIRST);

        desk.shelf.place(ANA, key, new Home(SECOND, "S"));
        tell(FIRST, SECOND);
        assertThat(search.textOf(FIRST)).isEmpty();
        assertThat(search.textOf(SECOND)).contains("Stage s0");
    }

    @Test
    void theBinHidesAMapAndGivesItBack() {
        String key = placed(FIRST);
        tell(FIRST);

        desk.shelf.delete(ANA, key);
        tell(FIRST);
        assertThat(search.textOf(FIRST)).isEmpty();

        desk.shelf.restore(ANA, key);
        tell(FIRST);
        assertThat(search.textOf(FIRST)).contains("Stage s0");

        desk.shelf.delete(ANA, key);
        desk.shelf.purge(ADMIN, key);
        tell(FIRST);
        assertThat(search.textOf(FIRST)).isEmpty();
    }

    @Test
    void whatFailedIsToldLaterAndWhatChangedMeanwhileToo() {
        String first = placed(FIRST);
        desk.shelf.place(ANA, placed(FIRST), new Home(SECOND, "S"));

        assertThat(search.tell(page -> page == SECOND)).isEqualTo(1);
        tell(FIRST);
        tell();

        desk.edit(ANA, first, 0, Sketch.retext("c0-0", Language.EN, "one"));
        search.tell(
                page -> {
                    desk.edit(ANA, first, 1, Sketch.retext("c0-0", Language.EN, "two"));
                    return true;
                });
        tell(FIRST);
        tell();
    }

    @Test
    void aNodeThatComesUpKnowsWhatIsDue() {
        placed(FIRST);
        Desk other = Desk.on(harness, Clock.systemUTC());
        List<Long> heard = new ArrayList<>();

        search(other).tell(heard::add);
        assertThat(heard).containsExactly(FIRST);
        tell();
    }

    @Test
    void readingAPageCostsOneStatementAndTwoForEachMapThatTheNodeDoesNotKeep() throws Exception {
        String key = placed(FIRST);
        placed(FIRST);
        desk.edit(ANA, key, 0, Sketch.retext("c0-0", Language.EN, "one"));
        MapSearch fresh = search(Desk.on(harness, Clock.systemUTC()));

        assertThat(cost(fresh)).isBetween(3, 5);
        assertThat(cost(fresh)).isEqualTo(1);
    }

    private int cost(MapSearch by) throws Exception {
        return harness.statements().record(() -> by.textOf(FIRST)).statements().size();
    }

    private static MapSearch search(Desk desk) {
        return new MapSearch(
                desk.store, new AoSearchMarks(desk.harness.activeObjects()), desk.service);
    }

    /** The number stands in docs/limits.md. */
    @Test
    void ofManyPagesTheRestIsToldInTheNextRound() {
        for (long page = 1; page <= 201; page++) {
            desk.wiki.grant(page, ANA, Desk.Wiki.REMOVE);
            placed(page);
        }
        assertThat(search.tell(page -> true)).isEqualTo(200);
        assertThat(search.tell(page -> true)).isEqualTo(1);
        assertThat(search.tell(page -> true)).isZero();
    }

    private String placed(long page) {
        JourneyMap map = Sketch.map("", 1, 1);
        return desk.shelf.create(ANA, map, Optional.of(new Home(page, "S"))).key();
    }

    private void tell(Long... pages) {
        told.clear();
        search.tell(told::add);
        assertThat(told).containsExactlyInAnyOrder(pages);
    }
}
