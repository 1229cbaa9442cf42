package io.rihla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.text.Language;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PersonaChoiceTest {

    private static final LocalizedText NAME = LocalizedText.of(Language.EN, "x");

    private final JourneyMap map =
            JourneyMap.empty("m", Language.EN, NAME)
                    .apply(
                            new MapEdit.Batch(
                                    List.of(
                                            new Addition.AddStage(
                                                    Stage.named("s", Rank.MIDDLE, NAME)),
                                            new Addition.AddTouchpoint(
                                                    Touchpoint.named("t", "s", Rank.MIDDLE, NAME)),
                                            new TouchpointChange.SetFeeling("t", feels(2)))))
                    .document();

    @Test
    void theFirstPersonaTakesTheCurveOver() {
        JourneyMap chosen = choose(map, "ana");

        assertThat(keys(chosen)).containsExactly("ana");
        assertThat(feeling(chosen)).isEqualTo(feels(2));
        assertThat(chosen.personaFeelings()).isEmpty();
    }

    @Test
    void whoBecomesTheMainOneBringsTheirFeelingsAlong() {
        JourneyMap both = says(choose(map, "ana", "omar"), "omar", -1);

        JourneyMap turned = choose(both, "omar", "ana");

        assertThat(keys(turned)).containsExactly("omar", "ana");
        assertThat(feeling(turned)).isEqualTo(feels(-1));
        assertThat(feeling(turned, "ana")).isEqualTo(feels(2));
        assertThat(feeling(turned, "omar")).isEmpty();
        assertThat(feeling(choose(turned, "ana", "omar"), "omar")).isEqualTo(feels(-1));
    }

    @Test
    void whoWasTakenAwayComesBackWithTheirCurve() {
        JourneyMap both = says(choose(map, "ana", "omar"), "omar", -1);

        JourneyMap alone = choose(both, "omar");
        JourneyMap again = choose(alone, "omar", "ana");

        assertThat(feeling(alone)).isEqualTo(feels(-1));
        assertThat(alone.personaFeelings()).isEmpty();
        assertThat(feeling(again, "ana")).isEqualTo(feels(2));
    }

    @Test
    void whoTakesTheMainOnesPlaceKeepsTheirOwnCurve() {
        JourneyMap both = says(choose(map, "ana", "omar"), "omar", -1);

        JourneyMap merged =
                both.apply(PersonaMerging.uses(both, "ana", "omar").orElseThrow()).document();

        assertThat(keys(merged)).containsExactly("omar");
        assertThat(feeling(merged)).isEqualTo(feels(-1));
    }

    @Test
    void whereTheOneThatStaysSaysNothingTheCurveStays() {
        JourneyMap both = choose(map, "ana", "omar");

        JourneyMap merged =
                both.apply(PersonaMerging.uses(both, "ana", "omar").orElseThrow()).document();

        assertThat(keys(merged)).containsExactly("omar");
        assertThat(feeling(merged)).isEqualTo(feels(2));
    }

    @Test
    void whatIsSoAlreadyNeedsNoEdit() {
        assertThat(PersonaChoice.changes(choose(map, "ana", "omar"), List.of("ana", "omar")))
                .isEmpty();
        assertThat(keys(choose(choose(map, "ana", "omar")))).isEmpty();
    }

    @Property(tries = 200)
    void everyoneKeepsTheirFeelingsWhoeverIsTheMainOne(
            @ForAll long seed, @ForAll @IntRange(max = 80) int edits) {
        JourneyMap base = choose(new RandomMaps(seed).map(edits), "a", "b", "c");

        JourneyMap back = choose(choose(choose(base, "c", "a", "b"), "b", "c", "a"), "a", "b", "c");

        assertThat(back.touchpoints()).isEqualTo(base.touchpoints());
        assertThat(back.personaFeelings())
                .containsExactlyInAnyOrderElementsOf(base.personaFeelings());
    }

    private static JourneyMap choose(JourneyMap map, String... keys) {
        List<Change> changes = PersonaChoice.changes(map, List.of(keys));
        return map.apply(new MapEdit.Batch(changes)).document();
    }

    private static JourneyMap says(JourneyMap map, String persona, int value) {
        PersonaFeeling said = PersonaFeeling.of("t", MapPersona.idOf(persona), feels(value));
        return map.apply(new Addition.AddPersonaFeeling(said)).document();
    }

    private static List<String> keys(JourneyMap map) {
        return map.personas().stream().map(MapPersona::persona).toList();
    }

    private static Optional<Feeling> feeling(JourneyMap map) {
        return map.touchpoints().get(0).feeling();
    }

    private static Optional<Feeling> feeling(JourneyMap map, String persona) {
        return map.element(PersonaFeeling.idOf("t", MapPersona.idOf(persona)))
                .flatMap(element -> ((PersonaFeeling) element).feeling());
    }

    private static Optional<Feeling> feels(int value) {
        return Optional.of(new Feeling(value));
    }
}
