package io.rihla.store;

import static io.rihla.store.Desk.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.documents.HeadNews;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapStore;
import io.rihla.documents.PersonaService;
import io.rihla.documents.PersonaShelf;
import io.rihla.documents.PersonaUpkeep;
import io.rihla.documents.Rebuilding;
import io.rihla.journey.Addition;
import io.rihla.journey.DocumentCodec;
import io.rihla.journey.Field;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapPersona;
import io.rihla.journey.MapProjection;
import io.rihla.journey.Persona;
import io.rihla.journey.Rank;
import io.rihla.journey.format.JsonPersonaCodec;
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

/** What an older release has not kept of documents is there some minutes after an upgrade. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class RebuildingTest {

    private static final DocumentCodec<Persona> CODEC = new JsonPersonaCodec();
    private static final int AT_ONCE = 2;
    private static final String LINA = "persona.lina";

    private final AoHarness harness;
    private final Desk desk;
    private final MapStore personas;
    private final PersonaService service;
    private final AoNamedUses uses;

    RebuildingTest(DatabaseKind kind) {
        harness = Schemas.fresh(kind);
        desk = Desk.on(harness, Clock.systemUTC());
        personas = new AoPersonaStore(harness.activeObjects()).documents();
        JourneyAccess access = new JourneyAccess(desk.wiki);
        service =
                new PersonaService(
                        personas, access, CODEC, Clock.systemUTC(), new Random(), HeadNews.NONE);
        uses = new AoNamedUses(harness.activeObjects());
    }

    @AfterEach
    void close() {
        harness.close();
    }

    @Test
    void whoNamesWhomIsThereAgainBatchByBatchAndOnWhicheverNode() {
        List<Long> maps = new ArrayList<>();
        for (int i = 0; i <= AT_ONCE; i++) {
            maps.add(mapAbout(LINA));
        }
        long persona = personaOf("s7");
        forget();

        assertThat(node().state()).isEqualTo(Rebuilding.State.WORKING);
        node().goOn();
        assertThat(uses.of(MapProjection.persona(LINA)))
                .containsExactlyInAnyOrderElementsOf(maps.subList(0, AT_ONCE));
        assertThat(uses.of(MapProjection.segment("s7"))).containsExactly(persona);

        node().goOn();
        assertThat(uses.of(MapProjection.persona(LINA))).containsExactlyInAnyOrderElementsOf(maps);
        node().goOn();
        assertThat(node().state()).isEqualTo(Rebuilding.State.DONE);
    }

    @Test
    void onceItIsDoneItIsNotDoneAgainAndCostsNothing() throws Exception {
        mapAbout(LINA);
        Rebuilding node = node();
        while (node.state() == Rebuilding.State.WORKING) {
            node.goOn();
        }
        forget();
        node.goOn();
        node().goOn();

        assertThat(uses.of(MapProjection.persona(LINA))).isEmpty();
        assertThat(harness.statements().record(node::state).statements()).isEmpty();
    }

    @Test
    void itGivesWayToWhoEditsMeanwhileAndLeavesWhatIsRightAlone() throws Exception {
        mapAbout(LINA);
        MapHead before = desk.store.headsAfter(0, 1).get(0);
        MapProjection right = desk.store.projection(before);
        desk.edit(ANA, before.key(), 0, Sketch.addPain("p", "t0", ""));
        assertThat(desk.store.mendProjection(before, right)).isFalse();
        assertThat(desk.store.projection(before).painPoints()).containsOnlyKeys("p");

        MapHead now = desk.store.headsAfter(0, 1).get(0);
        assertThat(desk.store.mendProjection(now, desk.store.projection(now))).isTrue();
        assertThat(desk.store.headsAfter(0, 1)).containsExactly(now);
    }

    /** As an older release has left it. */
    private void forget() {
        harness.activeObjects().deleteWithSQL(NamedRow.class, "ID > ?", 0);
        assertThat(uses.of(MapProjection.persona(LINA))).isEmpty();
    }

    private long mapAbout(String persona) {
        return desk.create(
                        Sketch.map("", 1, 1)
                                .apply(
                                        new Addition.AddMapPersona(
                                                MapPersona.of(persona, Rank.MIDDLE)))
                                .document())
                .id();
    }

    private long personaOf(String segment) {
        Persona persona =
                Persona.empty("", Language.EN, LocalizedText.of(Language.EN, "Lina"))
                        .with(Field.SEGMENTS, segment);
        return new PersonaShelf(
                        personas,
                        new JourneyAccess(desk.wiki),
                        CODEC,
                        service,
                        Clock.systemUTC(),
                        new Random())
                .create(ANA, persona, Optional.empty())
                .id();
    }

    /** A node that has just come up. */
    private Rebuilding node() {
        return new Rebuilding(
                Desk.on(harness, Clock.systemUTC()).upkeep,
                new PersonaUpkeep(personas, CODEC, service, Clock.systemUTC()),
                new AoRebuildNotes(harness.activeObjects()),
                AT_ONCE);
    }
}
