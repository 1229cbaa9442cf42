package io.rihla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.text.Language;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MapDiffTest {

    @Property(tries = 400)
    void comparingAndPatchingGivesTheOtherMap(
            @ForAll long seed,
            @ForAll @IntRange(max = 60) int before,
            @ForAll @IntRange(max = 60) int between) {
        RandomMaps maps = new RandomMaps(seed);
        JourneyMap from = maps.map(before);
        JourneyMap to = from;
        for (int i = 0; i < between; i++) {
            to = to.apply(maps.edit(to)).document();
        }

        JourneyMap patched = from.apply(MapDiff.between(from, to).edit()).document();
        JourneyMap back = patched.apply(MapDiff.between(patched, from).edit()).document();

        assertThat(patched.visible()).isEqualTo(to.visible());
        assertThat(back.visible()).isEqualTo(from.visible());
        assertThat(MapDiff.between(patched, to).isEmpty()).isTrue();
    }

    @Test
    void aDifferenceIsNamedByElementFieldAndLanguage() {
        LocalizedText name = LocalizedText.of(Language.EN, "Need");
        JourneyMap from =
                JourneyMap.empty("m", Language.EN, name)
                        .apply(new Addition.AddStage(Stage.named("s", Rank.MIDDLE, name)))
                        .document();
        ElementRef stage = ElementRef.stage("s");
        JourneyMap to =
                from.apply(new Change.SetText(stage, TextField.NAME, Language.RO, "Nevoie"))
                        .document()
                        .apply(new Placement.MoveStage("s", Rank.MIDDLE.after()))
                        .document()
                        .apply(new Addition.AddStage(Stage.named("s2", Rank.MIDDLE, name)))
                        .document();

        MapDiff diff = MapDiff.between(from, to);

        assertThat(diff.added()).containsExactly(ElementRef.stage("s2"));
        assertThat(diff.removed()).isEmpty();
        assertThat(diff.moved()).containsExactly(stage);
        assertThat(diff.changed())
                .containsExactly(
                        new MapDiff.Difference(
                                Grain.of(stage, TextField.NAME, Language.RO), "", "Nevoie"));
        assertThat(MapDiff.between(to, from).removed()).containsExactly(ElementRef.stage("s2"));
    }
}
