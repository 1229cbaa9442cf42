package io.rihla.store;

import static io.rihla.store.Desk.ADMIN;
import static io.rihla.store.Desk.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.documents.EditRequest;
import io.rihla.documents.HeadNews;
import io.rihla.documents.Home;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.PersonaService;
import io.rihla.documents.PersonaShelf;
import io.rihla.journey.Change;
import io.rihla.journey.ElementRef;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapLimits;
import io.rihla.journey.Persona;
import io.rihla.journey.TextField;
import io.rihla.journey.format.JsonPersonaCodec;
import io.rihla.search.MapSearch;
import io.rihla.text.Language;
import io.rihla.workbench.ao.AoHarness;
import io.rihla.workbench.database.DatabaseKind;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
    private final PersonaShelf personas;
    private final MapSearch search;
    private final List<Long> told = new ArrayList<>();

    MapSearchTest(DatabaseKind kind) {
        harness = Schemas.fresh(kind);
        desk = Desk.on(harness, Clock.systemUTC());
        search = search(desk);
        personas = shelf(desk);
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
    void aPersonaIsFoundWhereItLivesAndFollowedAsMapsAre() {
        placed(FIRST);
        Persona lina =
                Persona.empty("", Language.EN, LocalizedText.of(Language.EN, "Busy Lina"))
                        .with(TextField.PAINS, LocalizedText.of(Language.RO, "Așteptarea"));
        String key = personas.create(ANA, lina, Optional.of(new Home(FIRST, "S"))).key();
        tell(FIRST);
        tell();
        assertThat(search.textOf(FIRST)).contains("Stage s0", "Busy Lina", "asteptarea");

        personas(desk)
                .edit(
                        ANA,
                        key,
                        new EditRequest(
                                0,
                                "",
                                new Change.SetText(
                                        ElementRef.MAP, TextField.GOAL, Language.AR, "السرعة")),
                        MapLimits.DEFAULT);
        tell(FIRST);
        tell();
        assertThat(search.textOf(FIRST)).contains("السرعة");

        personas.place(ANA, key, new Home(SECOND, "S"));
        tell(FIRST, SECOND);
        assertThat(search.textOf(FIRST)).doesNotContain("Lina");
        assertThat(search.textOf(SECOND)).contains("Lina");

        personas.delete(ANA, key);
        tell(SECOND);
        assertThat(search.textOf(SECOND)).isEmpty();
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
    void readingAPageCostsTwoStatementsAndTwoForEachMapThatTheNodeDoesNotKeep() throws Exception {
        String key = placed(FIRST);
        placed(FIRST);
        desk.edit(ANA, key, 0, Sketch.retext("c0-0", Language.EN, "one"));
        MapSearch fresh = search(Desk.on(harness, Clock.systemUTC()));

        assertThat(cost(fresh)).isBetween(4, 6);
        assertThat(cost(fresh)).isEqualTo(2);
    }

    private int cost(MapSearch by) throws Exception {
        return harness.statements().record(() -> by.textOf(FIRST)).statements().size();
    }

    private static MapSearch search(Desk desk) {
        return new MapSearch(
                new AoSearchMarks(desk.harness.activeObjects()),
                desk.store,
                desk.service,
                new AoPersonaStore(desk.harness.activeObjects()),
                personas(desk));
    }

    private static PersonaService personas(Desk desk) {
        return new PersonaService(
                new AoPersonaStore(desk.harness.activeObjects()).documents(),
                new JourneyAccess(desk.wiki),
                new JsonPersonaCodec(),
                Clock.systemUTC(),
                new Random(),
                HeadNews.NONE);
    }

    private static PersonaShelf shelf(Desk desk) {
        return new PersonaShelf(
                new AoPersonaStore(desk.harness.activeObjects()).documents(),
                new JourneyAccess(desk.wiki),
                new JsonPersonaCodec(),
                personas(desk),
                Clock.systemUTC(),
                new Random());
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
