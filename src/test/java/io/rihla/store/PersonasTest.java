package io.rihla.store;

import static io.rihla.store.Desk.ANA;
import static io.rihla.store.Desk.OMAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.documents.EditCollided;
import io.rihla.documents.EditRequest;
import io.rihla.documents.Edited;
import io.rihla.documents.HeadNews;
import io.rihla.documents.HeadQuery;
import io.rihla.documents.Home;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapStore;
import io.rihla.documents.NoSuchMap;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.PersonaService;
import io.rihla.documents.PersonaShelf;
import io.rihla.documents.PersonaUpkeep;
import io.rihla.documents.Viewer;
import io.rihla.history.PersonaHistory;
import io.rihla.journey.Addition;
import io.rihla.journey.Change;
import io.rihla.journey.DocumentCodec;
import io.rihla.journey.ElementRef;
import io.rihla.journey.Evidence;
import io.rihla.journey.EvidenceKind;
import io.rihla.journey.Field;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import io.rihla.journey.Persona;
import io.rihla.journey.RandomPersonas;
import io.rihla.journey.Rank;
import io.rihla.journey.TextField;
import io.rihla.journey.format.JsonPersonaCodec;
import io.rihla.text.Language;
import io.rihla.workbench.database.DatabaseKind;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Personas are kept, edited, taken back and looked up by the code that keeps maps. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class PersonasTest {

    private static final long PAGE = 815;
    private static final DocumentCodec<Persona> CODEC = new JsonPersonaCodec();
    private static final LocalizedText NAME = LocalizedText.of(Language.EN, "Busy Lina");

    private final Desk desk;
    private final MapStore store;
    private final PersonaService personas;
    private final PersonaShelf shelf;
    private final PersonaUpkeep upkeep;
    private final PersonaHistory history;

    PersonasTest(DatabaseKind kind) {
        desk = Desk.on(kind);
        Clock clock = Clock.systemUTC();
        store = new AoDocumentStore(desk.harness.activeObjects(), HeadKind.PERSONA);
        JourneyAccess access = new JourneyAccess(desk.wiki);
        personas = new PersonaService(store, access, CODEC, clock, new Random(), HeadNews.NONE);
        shelf = new PersonaShelf(store, access, CODEC, personas, clock, new Random());
        upkeep = new PersonaUpkeep(store, CODEC, personas, clock);
        history =
                new PersonaHistory(
                        personas, new AoHistoryStore(desk.harness.activeObjects()), clock);
    }

    @BeforeEach
    void rights() {
        desk.wiki.grant(PAGE, ANA, Desk.Wiki.REMOVE);
        desk.wiki.grant(PAGE, OMAR, Desk.Wiki.EDIT);
    }

    @Test
    void twoPeopleEditAPersonaAndTakeBackTheirOwn() {
        String key = lina();
        edit(ANA, key, 0, said(TextField.QUOTE, "I have ten minutes"));
        edit(OMAR, key, 0, said(TextField.PAINS, "Waiting"));
        edit(OMAR, key, 0, new Addition.AddEvidence(interview("e1")));
        assertThatThrownBy(() -> edit(OMAR, key, 0, said(TextField.QUOTE, "I have no time")))
                .isInstanceOf(EditCollided.class);
        edit(ANA, key, 3, new MapEdit.Undo(1));

        Persona now = personas.open(OMAR, key).document();
        assertThat(now.text(TextField.QUOTE).isEmpty()).isTrue();
        assertThat(now.text(TextField.PAINS).in(Language.EN)).contains("Waiting");
        assertThat(now.evidence()).extracting(Evidence::id).containsExactly("e1");
        assertThat(personas.editsSince(ANA, key, 2).edits()).hasSize(2);
    }

    @Test
    void itsHistoryGoesBack() {
        String key = lina();
        edit(ANA, key, 0, new Addition.AddEvidence(interview("e1")));
        edit(ANA, key, 1, new Change.SetValue(ElementRef.evidence("e1"), Field.SAMPLE_SIZE, "12"));
        edit(ANA, key, 2, new Change.Delete(ElementRef.evidence("e1")));
        history.restore(
                ANA, key, 2, Optional.of(ElementRef.evidence("e1")), "back", MapLimits.DEFAULT);
        assertThat(personas.open(ANA, key).document().evidence())
                .extracting(Evidence::sampleSize)
                .containsExactly(12);
        assertThat(history.compare(ANA, key, 0, 4).diff().added())
                .containsExactly(ElementRef.evidence("e1"));
    }

    @Test
    void picturesOfNowOfMilestonesAndOfTheLastEditsAreInReach() {
        String key = lina();
        for (int picture = 1; picture <= 60; picture++) {
            edit(ANA, key, picture - 1, shows(picture));
        }
        history.name(ANA, key, 3, "As presented");

        assertThat(history.picturesInReach(personas.open(ANA, key)))
                .hasSize(52)
                .contains("3", "10", "60")
                .doesNotContain("2", "9");
        edit(ANA, key, 60, new MapEdit.Undo(60));
        assertThat(history.picturesInReach(personas.open(ANA, key)))
                .contains("3", "11", "59", "60")
                .doesNotContain("10");
    }

    private static Change shows(int picture) {
        return new Change.SetValue(ElementRef.MAP, Field.PICTURE, "" + picture);
    }

    @Test
    void aCheckpointAndTheLogGiveThePersonaAgain() {
        String key = lina();
        RandomPersonas random = new RandomPersonas(7);
        Persona expected = personas.open(ANA, key).document();
        for (int revision = 0; revision < 150; revision++) {
            MapEdit edit = random.edit(expected);
            expected = expected.apply(edit).document();
            edit(ANA, key, revision, edit);
        }
        MapHead head = store.head(key).orElseThrow();
        Persona read =
                new PersonaService(
                                store,
                                new JourneyAccess(desk.wiki),
                                CODEC,
                                Clock.systemUTC(),
                                new Random(),
                                HeadNews.NONE)
                        .reader()
                        .at(head, head.revision());
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void mapsAndPersonasKeepApart() {
        String persona = lina();
        String map = desk.create(Sketch.map("", 1, 1)).key();

        assertThat(shelf.list(ANA, HeadQuery.ALL, 100_000))
                .extracting(MapHead::key)
                .contains(persona)
                .doesNotContain(map);
        assertThat(desk.shelf.list(ANA, HeadQuery.ALL, 100_000))
                .extracting(MapHead::key)
                .contains(map)
                .doesNotContain(persona);
        assertThatThrownBy(() -> desk.service.open(ANA, persona)).isInstanceOf(NoSuchMap.class);
        assertThatThrownBy(() -> personas.open(ANA, map)).isInstanceOf(NoSuchMap.class);
        assertThat(desk.store.headsByKey(List.of(persona, map)))
                .extracting(MapHead::key)
                .containsExactly(map);
        assertThat(desk.store.livingOn(PAGE)).extracting(MapHead::key).doesNotContain(persona);
        assertThat(store.livingOn(PAGE)).extracting(MapHead::key).contains(persona);
        long id = store.head(persona).orElseThrow().id();
        assertThat(desk.store.heads(List.of(id))).isEmpty();
        assertThat(desk.store.headsAfter(id - 1, 1)).extracting(MapHead::id).doesNotContain(id);
        assertThat(upkeep.named(persona)).isPresent();
        assertThat(upkeep.named(map)).isEmpty();
    }

    @Test
    void aPersonaNeverTakesTheKeyOfAMap() {
        String map = desk.create(Sketch.map("", 1, 1)).key();
        MapHead taken = shelf.create(ANA, Persona.empty(map, Language.EN, NAME), Optional.empty());
        assertThat(taken.key()).isNotEqualTo(map);
    }

    @Test
    void itHasTheRightsOfItsPage() {
        String key = lina();
        Viewer stranger = Viewer.of("eve");
        assertThatThrownBy(() -> personas.open(stranger, key)).isInstanceOf(NoSuchMap.class);
        assertThatThrownBy(() -> shelf.delete(OMAR, key)).isInstanceOf(NotAllowed.class);
        shelf.delete(ANA, key);
        assertThatThrownBy(() -> personas.open(OMAR, key)).isInstanceOf(NoSuchMap.class);
        shelf.restore(ANA, key);
        assertThat(personas.open(OMAR, key).rights().edit()).isTrue();
    }

    private String lina() {
        Persona lina = Persona.empty("", Language.EN, NAME);
        return shelf.create(ANA, lina, Optional.of(new Home(PAGE, "DS"))).key();
    }

    private Edited edit(Viewer viewer, String key, long base, MapEdit edit) {
        return personas.edit(viewer, key, new EditRequest(base, "", edit), MapLimits.DEFAULT);
    }

    private static MapEdit said(TextField field, String text) {
        return new Change.SetText(ElementRef.MAP, field, Language.EN, text);
    }

    private static Evidence interview(String id) {
        return Evidence.of(id, Rank.MIDDLE, EvidenceKind.INTERVIEW, NAME);
    }
}
