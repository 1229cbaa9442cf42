package io.rihla.store;

import static io.rihla.store.Desk.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.documents.EditRequest;
import io.rihla.documents.PersonasInUse;
import io.rihla.documents.PersonasInUse.Merged;
import io.rihla.journey.Addition;
import io.rihla.journey.Evidence;
import io.rihla.journey.EvidenceKind;
import io.rihla.journey.Feeling;
import io.rihla.journey.Field;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import io.rihla.journey.MapPersona;
import io.rihla.journey.MapState;
import io.rihla.journey.Persona;
import io.rihla.journey.Rank;
import io.rihla.journey.TouchpointChange;
import io.rihla.text.Language;
import io.rihla.workbench.database.DatabaseKind;
import io.rihla.workbench.database.Faults;
import io.rihla.workbench.database.SqlTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** One persona takes the place of another, in steps that can break off anywhere. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class PersonaMergingTest {

    private final ErasureDesk site;
    private final Desk desk;
    private final PersonasInUse inUse;

    PersonaMergingTest(DatabaseKind kind) {
        site = new ErasureDesk(kind);
        desk = site.desk;
        inUse = site.personasInUse();
    }

    @BeforeEach
    void twoPersonas() {
        for (String key : List.of("lina", "sara")) {
            Persona persona =
                    Persona.empty(key, Language.EN, LocalizedText.of(Language.EN, "Busy " + key));
            site.personaShelf().create(ANA, persona, Optional.empty());
        }
        tell("lina", "e1");
        tell("lina", "e2");
        tell("sara", "e1");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void whereverItBreaksNothingIsLostAndAskingAgainFinishesIt() {
        List<String> maps = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            maps.add(mapOfLina());
        }
        int broken = 0;
        for (int statement = 1; statement < 60; statement += 2) {
            try (SqlTrace.Hooked ignored =
                    site.harness.statements().beforeStatement(statement, Faults.lostConnection())) {
                merge();
            } catch (RuntimeException lost) {
                broken++;
                assertThat(persona("lina").evidence()).hasSize(2);
                assertThat(persona("sara").evidence()).hasSizeBetween(1, 3);
                assertThat(maps).allSatisfy(map -> assertThat(about(map)).hasSize(1));
                boolean away = persona("lina").state() == MapState.ARCHIVED;
                assertThat(maps)
                        .allMatch(map -> !away || about(map).equals(List.of("sara")))
                        .allMatch(map -> felt(map) == -2);
            }
        }
        assertThat(broken).isGreaterThan(10);
        Merged done = merge();

        assertThat(done.done()).isTrue();
        assertThat(persona("lina").state()).isEqualTo(MapState.ARCHIVED);
        assertThat(persona("lina").get(Field.MERGED_INTO)).isEqualTo("sara");
        assertThat(persona("sara").evidence()).hasSize(3);
        assertThat(maps)
                .allSatisfy(map -> assertThat(about(map)).containsExactly("sara"))
                .allMatch(map -> felt(map) == -2);
    }

    @Test
    void aStepTakesABoundedNumberOfMapsAndTheLastOnePutsThePersonaAway() {
        for (int i = 0; i < PersonasInUse.MAPS_AT_ONCE + 2; i++) {
            mapOfLina();
        }
        Merged first = merge();

        assertThat(first.moved()).hasSize(PersonasInUse.MAPS_AT_ONCE);
        assertThat(first.remaining()).isEqualTo(2);
        assertThat(first.done()).isFalse();
        assertThat(persona("lina").state()).isEqualTo(MapState.DRAFT);
        assertThat(persona("lina").get(Field.MERGED_INTO)).isEqualTo("sara");

        Merged second = merge();
        assertThat(second.moved()).hasSize(2);
        assertThat(second.done()).isTrue();
        assertThat(persona("lina").state()).isEqualTo(MapState.ARCHIVED);
        long revision = site.personasOf().open(ANA, "lina").revision();
        assertThat(merge().moved()).isEmpty();
        assertThat(site.personasOf().open(ANA, "lina").revision()).isEqualTo(revision);
    }

    private Merged merge() {
        return inUse.merge(ANA, "lina", "sara", MapLimits.DEFAULT);
    }

    private Persona persona(String key) {
        return site.personasOf().open(ANA, key).document();
    }

    private List<String> about(String map) {
        return desk.map(map).personas().stream().map(MapPersona::persona).toList();
    }

    /** What the one whom the map is about feels at the touchpoint. */
    private int felt(String map) {
        JourneyMap now = desk.map(map);
        return now.touchpoints().get(0).feeling().map(Feeling::value).orElse(0);
    }

    private void tell(String persona, String id) {
        Evidence told =
                Evidence.of(
                        id,
                        Rank.MIDDLE,
                        EvidenceKind.INTERVIEW,
                        LocalizedText.of(Language.EN, "Ten minutes"));
        long base = site.personasOf().open(ANA, persona).revision();
        EditRequest request = new EditRequest(base, "", new Addition.AddEvidence(told));
        site.personasOf().edit(ANA, persona, request, MapLimits.DEFAULT);
    }

    private String mapOfLina() {
        JourneyMap map = Sketch.map("", 1, 1);
        String touchpoint = map.touchpoints().get(0).id();
        MapEdit about =
                new MapEdit.Batch(
                        List.of(
                                new Addition.AddMapPersona(MapPersona.of("lina", Rank.MIDDLE)),
                                new TouchpointChange.SetFeeling(
                                        touchpoint, Optional.of(new Feeling(-2)))));
        return desk.create(map.apply(about).document()).key();
    }
}
