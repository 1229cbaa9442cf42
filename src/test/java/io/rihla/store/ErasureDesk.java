package io.rihla.store;

import static io.rihla.store.Desk.ANA;
import static io.rihla.store.Desk.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.documents.HeadNews;
import io.rihla.documents.Home;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapStore;
import io.rihla.documents.PersonaService;
import io.rihla.documents.PersonaShelf;
import io.rihla.documents.PersonasInUse;
import io.rihla.documents.Viewer;
import io.rihla.history.ErasedKind;
import io.rihla.history.Erasure;
import io.rihla.history.Erasures;
import io.rihla.history.MapHistory;
import io.rihla.journey.Change;
import io.rihla.journey.MapProjection;
import io.rihla.journey.format.JsonMapCodec;
import io.rihla.journey.format.JsonPersonaCodec;
import io.rihla.text.Folding;
import io.rihla.text.Language;
import io.rihla.workbench.ao.AoHarness;
import io.rihla.workbench.database.DatabaseKind;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A map with secrets, what erases them, and a look at everything that is kept. */
final class ErasureDesk implements AutoCloseable {

    static final String CANARY = "كناري-canary-ș";
    static final long PAGE = 4711;
    static final Viewer EVE = Viewer.of("eve-the-user-key");
    static final Duration LONG = Duration.ofMinutes(5);

    final AoHarness harness;
    final Desk desk;
    final Erasures erasures;

    /** Of a map that somebody has made who is to be erased. */
    final String key;

    ErasureDesk(DatabaseKind kind) {
        harness = Schemas.fresh(kind);
        desk = Desk.on(harness, Clock.systemUTC());
        erasures = erasures(desk);
        desk.wiki.grant(PAGE, ANA, Desk.Wiki.REMOVE);
        desk.wiki.grant(PAGE, Desk.ADMIN, Desk.Wiki.VIEW);
        desk.wiki.grant(PAGE, OMAR, Desk.Wiki.EDIT);
        desk.wiki.grant(PAGE, EVE, Desk.Wiki.EDIT);
        key = desk.shelf.create(EVE, Sketch.map("", 2, 2), Optional.of(new Home(PAGE, "DS"))).key();
    }

    @Override
    public void close() {
        harness.close();
    }

    PersonaService personasOf() {
        return personaService(desk);
    }

    PersonasInUse personasInUse() {
        return new PersonasInUse(
                personaService(desk),
                desk.service,
                desk.store,
                new JourneyAccess(desk.wiki),
                new AoNamedUses(harness.activeObjects()));
    }

    PersonaShelf personaShelf() {
        return new PersonaShelf(
                personas(desk),
                new JourneyAccess(desk.wiki),
                new JsonPersonaCodec(),
                personaService(desk),
                Clock.systemUTC(),
                new Random());
    }

    void work(Erasure erasure) {
        assertThat(erasures.work(erasure.id(), LONG)).isTrue();
    }

    Desk fresh() {
        return Desk.on(harness, Clock.systemUTC()).withWikiOf(desk);
    }

    MapHistory history() {
        return new MapHistory(
                desk.service, new AoHistoryStore(harness.activeObjects()), Clock.systemUTC());
    }

    static Erasures erasures(Desk desk) {
        return new Erasures(
                desk.store,
                new AoErasureStore(desk.harness.activeObjects()),
                new ErasedKind<>(
                        desk.store,
                        desk.service,
                        new JsonMapCodec(),
                        (head, map) -> desk.store.rebuildProjection(head, MapProjection.of(map))),
                new ErasedKind<>(
                        personas(desk),
                        personaService(desk),
                        new JsonPersonaCodec(),
                        (head, persona) -> {}),
                key -> Set.of("name-of-" + key),
                (language, day) -> "erased on " + day,
                Clock.systemUTC(),
                new Random());
    }

    static MapStore personas(Desk desk) {
        return new AoPersonaStore(desk.harness.activeObjects()).documents();
    }

    static PersonaService personaService(Desk desk) {
        return new PersonaService(
                personas(desk),
                new JourneyAccess(desk.wiki),
                new JsonPersonaCodec(),
                Clock.systemUTC(),
                new Random(),
                HeadNews.NONE);
    }

    static Change text(String card, String text) {
        return Sketch.retext(card, Language.EN, text);
    }

    static String fold(String text) {
        return Folding.fold(text);
    }

    /** Everything that stands in any table of ours. */
    String dump() throws SQLException {
        return Dump.of(harness);
    }
}
