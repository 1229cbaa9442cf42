package io.rihla.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RestoringTest {

    private static final LocalizedText NAME = LocalizedText.of(Language.EN, "Need");

    @Property(tries = 300)
    void oneElementComesBackAndNothingElseChanges(
            @ForAll long seed,
            @ForAll @IntRange(min = 5, max = 60) int before,
            @ForAll @IntRange(max = 60) int between,
            @ForAll @IntRange(max = 1000) int which) {
        RandomMaps maps = new RandomMaps(seed);
        JourneyMap then = maps.map(before);
        JourneyMap now = then;
        for (int i = 0; i < between; i++) {
            now = now.apply(maps.edit(now)).document();
        }
        List<Element> seen =
                then.elements().values().stream()
                        .filter(then::isVisible)
                        .sorted(JourneyMap.ORDER)
                        .toList();
        if (seen.isEmpty()) {
            return;
        }
        Element wanted = seen.get(which % seen.size());

        JourneyMap goal = Restoring.element(now, then, wanted.ref());
        JourneyMap restored = now.apply(MapDiff.between(now, goal).edit()).document();

        assertThat(restored.isVisible(wanted.ref())).isTrue();
        assertThat(restored.element(wanted.id())).contains(wanted);
        assertThat(restored.visible()).isEqualTo(goal.visible());
        Set<String> concerned = new HashSet<>();
        for (JourneyMap map : List.of(then, now, restored)) {
            for (Element element : map.elements().values()) {
                if (stands(map, element, wanted.ref())) {
                    concerned.add(element.id());
                }
            }
        }
        raised(restored, wanted, concerned);
        for (Element element : now.elements().values()) {
            if (!concerned.contains(element.id())) {
                assertThat(restored.isVisible(element.ref()))
                        .as(element.ref().toString())
                        .isEqualTo(now.isVisible(element.ref()));
            }
        }
    }

    @Test
    void aCardComesBackWithItsStageAndWithoutTheStagesOtherCards() {
        JourneyMap then =
                JourneyMap.empty("m", Language.EN, NAME)
                        .apply(
                                new MapEdit.Batch(
                                        List.of(
                                                new Addition.AddStage(
                                                        Stage.named("s", Rank.MIDDLE, NAME)),
                                                new Addition.AddLane(lane()),
                                                new Addition.AddCard(card("c")),
                                                new Addition.AddCard(card("d")))))
                        .document();
        JourneyMap now = then.apply(new Change.Delete(ElementRef.stage("s"))).document();

        JourneyMap restored = Restoring.element(now, then, ElementRef.card("c"));

        assertThat(restored.visible().elements().keySet()).containsExactlyInAnyOrder("s", "l", "c");
    }

    @Test
    void whatWasNotThereThenCannotComeBack() {
        JourneyMap map = JourneyMap.empty("m", Language.EN, NAME);
        assertThatThrownBy(() -> Restoring.element(map, map, ElementRef.stage("s")))
                .isInstanceOf(EditRefused.class);
    }

    private static Lane lane() {
        return new Lane("l", Rank.MIDDLE, LaneKind.ACTIONS, NAME, false, false, "");
    }

    private static Card card(String id) {
        return new Card(id, "l", "s", Rank.MIDDLE, NAME, List.of(), false, "");
    }

    private static boolean stands(JourneyMap map, Element element, ElementRef in) {
        return element.ref().equals(in)
                || element.parents().stream()
                        .anyMatch(
                                parent ->
                                        parent.equals(in)
                                                || map.element(parent.id())
                                                        .filter(found -> stands(map, found, in))
                                                        .isPresent());
    }

    private static void raised(JourneyMap map, Element element, Set<String> into) {
        for (ElementRef parent : element.parents()) {
            into.add(parent.id());
            map.element(parent.id()).ifPresent(found -> raised(map, found, into));
        }
    }
}
