package io.rihla.store;

import static io.rihla.store.Desk.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.documents.BegunMaps;
import io.rihla.documents.HeadNews;
import io.rihla.documents.Home;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapStore;
import io.rihla.documents.PersonaService;
import io.rihla.documents.PersonaShelf;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.Persona;
import io.rihla.journey.format.JsonPersonaCodec;
import io.rihla.text.Language;
import io.rihla.workbench.ao.AoHarness;
import io.rihla.workbench.database.DatabaseKind;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of maps that were made for a page. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class BegunMapsTest {

    private static final long PAGE = 7_101;

    private final AoHarness harness;
    private final Desk desk;
    private final MapStore personas;
    private final PersonaService personaService;

    BegunMapsTest(DatabaseKind kind) {
        harness = Schemas.fresh(kind);
        desk = Desk.on(harness, Clock.systemUTC());
        desk.wiki.grant(PAGE, ANA, Desk.Wiki.REMOVE);
        personas = new AoPersonaStore(harness.activeObjects()).documents();
        personaService =
                new PersonaService(
                        personas,
                        new JourneyAccess(desk.wiki),
                        new JsonPersonaCodec(),
                        Clock.systemUTC(),
                        new Random(),
                        HeadNews.NONE);
    }

    @AfterEach
    void close() throws Exception {
        harness.close();
    }

    @Test
    void onlyAMapThatNobodyHasUsedGoesAfterADay() {
        MapHead unused = begun();
        MapHead placed = begun();
        MapHead edited = begun();
        MapHead binned = begun();
        MapHead other = desk.create(Sketch.map("", 1, 1));
        desk.shelf.place(ANA, placed.key(), new Home(PAGE, "S"));
        desk.edit(ANA, edited.key(), 0, Sketch.retext("c0-0", Language.EN, "used"));
        desk.shelf.delete(ANA, binned.key());

        assertThat(maps(Duration.ofHours(23)).clear()).isZero();
        assertThat(desk.store.head(unused.key())).isPresent();

        assertThat(maps(Duration.ofHours(25)).clear()).isEqualTo(1);
        assertThat(desk.store.head(unused.key())).isEmpty();
        for (MapHead kept : new MapHead[] {placed, edited, binned, other}) {
            assertThat(desk.store.head(kept.key())).isPresent();
        }
        assertThat(new AoBegunStore(harness.activeObjects()).before(Clock.systemUTC().instant(), 9))
                .isEmpty();
        assertThat(maps(Duration.ofDays(9)).clear()).isZero();
    }

    @Test
    void aPersonaThatNobodyHasUsedGoesTheSameWay() {
        PersonaShelf shelf =
                new PersonaShelf(
                        personas,
                        new JourneyAccess(desk.wiki),
                        new JsonPersonaCodec(),
                        personaService,
                        Clock.systemUTC(),
                        new Random());
        LocalizedText name = LocalizedText.of(Language.EN, "Busy Lina");
        MapHead lina = shelf.create(ANA, Persona.empty("", Language.EN, name), Optional.empty());
        maps(Duration.ZERO).begun(lina);

        assertThat(maps(Duration.ofHours(23)).clear()).isZero();
        assertThat(maps(Duration.ofHours(25)).clear()).isEqualTo(1);
        assertThat(personas.head(lina.key())).isEmpty();
    }

    private MapHead begun() {
        MapHead head = desk.create(Sketch.map("", 1, 1));
        maps(Duration.ZERO).begun(head);
        return head;
    }

    /** As many hours later. */
    private BegunMaps maps(Duration later) {
        return new BegunMaps(
                new AoBegunStore(harness.activeObjects()),
                desk.store,
                desk.service,
                personas,
                personaService,
                Clock.offset(Clock.systemUTC(), later));
    }
}
