package io.rihla.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.journey.Addition;
import io.rihla.journey.Applied;
import io.rihla.journey.Change;
import io.rihla.journey.Element;
import io.rihla.journey.ElementRef;
import io.rihla.journey.Evidence;
import io.rihla.journey.EvidenceKind;
import io.rihla.journey.Field;
import io.rihla.journey.Grain;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapEdit;
import io.rihla.journey.Persona;
import io.rihla.journey.RandomMaps;
import io.rihla.journey.Rank;
import io.rihla.journey.Stage;
import io.rihla.journey.format.JsonMapCodec;
import io.rihla.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ErasingTest {

    private static final Map<Language, String> MARKS =
            Map.of(Language.EN, "erased", Language.AR, "مُحي", Language.RO, "șters");

    /** Line by line it comes to the same as all at once, and a second time changes nothing. */
    @Property(tries = 300)
    void anErasedLogLeadsToTheErasedMap(
            @ForAll long seed, @ForAll @IntRange(max = 60) int edits, @ForAll boolean person) {
        RandomMaps maps = new RandomMaps(seed);
        JourneyMap start = maps.map(10);
        List<Element> elements = new ArrayList<>(start.elements().values());
        elements.sort(JourneyMap.ORDER);
        Erasing erasing =
                person
                        ? Erasing.ownerOf("user-1", "erased:7")
                        : Erasing.textsOf(
                                elements.get((int) Math.floorMod(seed, elements.size())).ref(),
                                MARKS);
        JourneyMap map = start;
        JourneyMap erased = erasing.document(start);
        for (int i = 0; i < edits; i++) {
            MapEdit edit = maps.edit(map);
            Applied<JourneyMap> applied = map.apply(edit);
            map = applied.document();
            MapEdit erasedEdit = erasing.edit(edit);
            erased = erased.apply(erasedEdit).document();

            assertThat(erased).isEqualTo(erasing.document(map));
            assertThat(erasing.edit(erasedEdit)).isEqualTo(erasedEdit);
            assertThat(erasing.before(erasing.before(applied.before())))
                    .isEqualTo(erasing.before(applied.before()));
        }
        assertThat(erasing.document(erased)).isEqualTo(erased);
    }

    @Test
    void ofAPersonaAndItsEvidenceNothingThatWasTypedOrChosenIsLeft() {
        Evidence evidence =
                (Evidence)
                        Evidence.of(
                                        "e",
                                        Rank.MIDDLE,
                                        EvidenceKind.values()[0],
                                        LocalizedText.of(Language.EN, "canary"))
                                .with(Field.LINK, "https://canary.example/");
        Persona persona =
                Persona.empty("p", Language.EN, LocalizedText.of(Language.EN, "canary"))
                        .with(Field.SEGMENTS, "canary1")
                        .with(Field.PICTURE, "canary2")
                        .apply(new Addition.AddEvidence(evidence))
                        .document();

        Persona erased = Erasing.textsOf(ElementRef.MAP, MARKS).document(persona);
        assertThat(erased.segments()).isEmpty();
        assertThat(erased.picture()).isEmpty();
        assertThat(erased.evidence()).containsExactly(evidence);
        Erasing ofEvidence = Erasing.textsOf(evidence.ref(), MARKS);
        assertThat(ofEvidence.document(persona).evidence().toString()).doesNotContain("canary");
        for (Change change :
                List.of(
                        Change.writing(
                                Grain.of(evidence.ref(), Field.LINK), "https://canary.example/"),
                        Change.adding(evidence))) {
            assertThat(ofEvidence.edit(change).toString()).doesNotContain("canary");
        }
        for (Field field : List.of(Field.SEGMENTS, Field.PICTURE)) {
            Change change = Change.writing(Grain.of(ElementRef.MAP, field), "canary");
            MapEdit cleared = Erasing.textsOf(ElementRef.MAP, MARKS).edit(change);
            assertThat(persona.apply(cleared).document().get(field)).isEmpty();
        }
    }

    @Test
    void nothingOfTheElementIsLeftAndAllOfItsNeighbours() {
        LocalizedText secret = LocalizedText.of(Language.EN, "canary").with(Language.AR, "canary");
        JourneyMap map =
                JourneyMap.empty("m", Language.EN, secret)
                        .apply(new Addition.AddStage(Stage.named("s", Rank.MIDDLE, secret)))
                        .document()
                        .apply(new Addition.AddStage(Stage.named("s2", Rank.MIDDLE, secret)))
                        .document();
        JourneyMap erased = Erasing.textsOf(ElementRef.stage("s"), MARKS).document(map);

        Stage stage = (Stage) erased.element("s").orElseThrow();
        assertThat(stage.name().texts())
                .containsEntry(Language.EN, "erased")
                .containsEntry(Language.AR, "مُحي")
                .hasSize(2);
        assertThat(erased.element("s2")).isEqualTo(map.element("s2"));
        assertThat(new JsonMapCodec().write(erased.visible()).split("canary", -1)).hasSize(5);
    }
}
