package io.rihla.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.text.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A persona is edited by the code that edits maps: A4.1, A4.3, A4.4, A4.11. */
class PersonaTest {

    @Property(tries = 300)
    void takingBackAllEditsGivesThePersonaOfBefore(
            @ForAll long seed, @ForAll @IntRange(max = 60) int edits) {
        RandomPersonas personas = new RandomPersonas(seed);
        Persona first = personas.persona(20);
        Persona persona = first;
        List<LoggedEdit> log = new ArrayList<>();
        for (int i = 0; i < edits; i++) {
            MapEdit edit = personas.edit(persona);
            Applied<Persona> applied = persona.apply(edit);
            log.add(new LoggedEdit(i + 1L, "ana", Instant.EPOCH, "c" + i, edit, applied.before()));
            persona = applied.document();
        }
        for (int i = edits - 1; i >= 0; i--) {
            Undoing.Undo undo = Undoing.undo("ana", log.get(i), persona, log.subList(i + 1, edits));
            assertThat(undo.refused()).isEmpty();
            persona = persona.apply(undo.edit()).document();
        }
        // What was added stays, out of sight, so that it can come back.
        assertThat(persona.visible()).isEqualTo(first.visible());
    }

    @Property(tries = 300)
    void theDifferenceOfTwoPersonasLeadsFromOneToTheOther(
            @ForAll long seed, @ForAll @IntRange(max = 40) int edits) {
        RandomPersonas personas = new RandomPersonas(seed);
        Persona from = personas.persona(20);
        Persona to = from;
        for (int i = 0; i < edits; i++) {
            to = to.apply(personas.edit(to)).document();
        }
        Persona led = from.apply(MapDiff.between(from, to).edit()).document();
        assertThat(led.visible()).isEqualTo(to.visible());
    }

    @Test
    void itIsPublishedOnlyWithWhatInterestsHurtsAndMakesThemBuyAndAnOwner() {
        LocalizedText text = LocalizedText.of(Language.EN, "x");
        Persona persona = Persona.empty("p", Language.EN, text);
        MapEdit publish = new MapChange.SetState(MapState.PUBLISHED);
        assertRefused(persona, publish, EditError.PUBLISHED_WITHOUT_INTERESTS);
        persona = persona.with(TextField.INTERESTS, text);
        assertRefused(persona, publish, EditError.PUBLISHED_WITHOUT_PAINS);
        persona = persona.with(TextField.PAINS, text);
        assertRefused(persona, publish, EditError.PUBLISHED_WITHOUT_BUYING_REASONS);
        persona = persona.with(TextField.BUYING_REASONS, text);
        assertRefused(persona, publish, EditError.PUBLISHED_WITHOUT_OWNER);
        persona = persona.with(Field.OWNER, "ana");
        assertThat(persona.apply(publish).document().state()).isEqualTo(MapState.PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource({
        "PRIORITY, 3, PRIORITY_OUT_OF_RANGE",
        "PRIORITY, 0, PRIORITY_OUT_OF_RANGE",
        "PICTURE, ../x, BAD_ID",
        "SEGMENTS, a b, BAD_ID",
        "DATE, 2026-02-30, BAD_DATE",
        "DATE, 31.03.2026, BAD_DATE",
        "DATE, 0001-01-01, BAD_DATE",
        "LINK, javascript:alert(1), BAD_LINK",
        "LINK, //example.com/x, BAD_LINK",
        "LINK, https:x, BAD_LINK",
        "LINK, data:text/html;x, BAD_LINK",
        "SAMPLE_SIZE, 0, BAD_SAMPLE_SIZE",
        "SAMPLE_SIZE, -1, BAD_SAMPLE_SIZE",
        "SAMPLE_SIZE, 1000000001, BAD_SAMPLE_SIZE",
        "SAMPLE_SIZE, 1e3, BAD_SAMPLE_SIZE",
        "GOAL_REACHED, perhaps, UNKNOWN_CHOICE",
        "KIND, rumour, UNKNOWN_CHOICE",
        "OWNER, ana, UNKNOWN_FIELD"
    })
    void whatCannotStandInAFieldIsRefused(Field field, String value, EditError error) {
        Persona persona = PersonaEdits.base();
        boolean own = persona.attributes().contains(field);
        ElementRef ref = own ? ElementRef.MAP : ElementRef.evidence("e1");
        assertRefused(persona, new Change.SetValue(ref, field, value), error);
    }

    @Test
    void eachKindOfDocumentHasItsOwnElementsAndFields() {
        LocalizedText text = LocalizedText.of(Language.EN, "x");
        Persona persona = PersonaEdits.base();
        JourneyMap map =
                JourneyMap.empty("m", Language.EN, text)
                        .with(Touchpoint.named("t", "s", Rank.MIDDLE, text));
        assertRefused(
                persona,
                new Addition.AddStage(Stage.named("s", Rank.MIDDLE, text)),
                EditError.UNKNOWN_ELEMENT);
        assertRefused(
                map,
                new Addition.AddEvidence(PersonaEdits.evidence("e")),
                EditError.UNKNOWN_ELEMENT);
        assertRefused(
                map,
                new Change.SetValue(ElementRef.MAP, Field.PRIORITY, "1"),
                EditError.UNKNOWN_FIELD);
        assertRefused(
                map,
                new Change.SetValue(ElementRef.touchpoint("t"), Field.KIND, "survey"),
                EditError.UNKNOWN_FIELD);
        assertRefused(
                persona,
                new Change.SetText(ElementRef.MAP, TextField.SCENARIO, Language.EN, "x"),
                EditError.UNKNOWN_FIELD);
    }

    private static void assertRefused(Document<?> document, MapEdit edit, EditError error) {
        assertThatThrownBy(() -> document.apply(edit))
                .isInstanceOfSatisfying(
                        EditRefused.class, refused -> assertThat(refused.error()).isEqualTo(error));
    }
}
