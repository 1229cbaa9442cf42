package io.rihla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Random schedules of people who edit one map from revisions of different age (T15). */
class ConcurrentStructureTest {

    @Property(tries = 5_000)
    void everyScheduleKeepsTheMapInShape(@ForAll long seed, @ForAll @IntRange(max = 40) int start) {
        Schedule schedule = new Schedule(new RandomMaps(seed).map(start));
        Random random = new Random(seed);
        List<RandomMaps> people = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            people.add(new RandomMaps(seed + i, "p" + i + "-"));
        }
        for (int i = 0; i < 25; i++) {
            int person = random.nextInt(people.size());
            int age = random.nextInt(Math.min(6, schedule.maps.size()));
            int base = schedule.maps.size() - 1 - age;
            schedule.submit(people.get(person).edit(schedule.maps.get(base)), base);
        }
        assertInShape(schedule.current());
        assertThat(schedule.replayed()).isEqualTo(schedule.current());
    }

    private static void assertInShape(JourneyMap map) {
        List<Element> seen = new ArrayList<>();
        seen.addAll(map.stages());
        seen.addAll(map.lanes());
        seen.addAll(map.touchpoints());
        seen.addAll(map.cards());
        seen.addAll(map.painPoints());
        seen.addAll(map.links());
        assertThat(seen).extracting(Element::id).doesNotHaveDuplicates();
        for (Element element : seen) {
            assertThat(map.elements().get(element.id())).isSameAs(element);
            assertThat(element.parents()).allMatch(map::isVisible);
        }
        for (int i = 1; i < map.stages().size(); i++) {
            assertThat(JourneyMap.ORDER.compare(map.stages().get(i - 1), map.stages().get(i)))
                    .isNegative();
        }
        map.elements()
                .values()
                .forEach(
                        element ->
                                assertThat(element.parents())
                                        .allMatch(
                                                parent ->
                                                        map.element(parent.id())
                                                                .filter(
                                                                        found ->
                                                                                found.ref()
                                                                                        .equals(
                                                                                                parent))
                                                                .isPresent()));
        assertThat(map.stages()).noneMatch(stage -> stage.name().isEmpty());
    }

    /** One map, its log, and whoever wants to add to it. */
    private static final class Schedule {
        final List<JourneyMap> maps = new ArrayList<>();
        final List<LoggedEdit> log = new ArrayList<>();

        Schedule(JourneyMap start) {
            maps.add(start);
        }

        JourneyMap current() {
            return maps.get(maps.size() - 1);
        }

        void submit(MapEdit edit, int base) {
            try {
                if (Merge.rebase(edit, base, current(), log) instanceof Merge.Rebased rebased) {
                    Applied<JourneyMap> applied = current().apply(rebased.edit());
                    int revision = maps.size();
                    log.add(
                            new LoggedEdit(
                                    revision,
                                    "somebody",
                                    Instant.EPOCH,
                                    "" + revision,
                                    rebased.edit(),
                                    applied.before()));
                    maps.add(applied.document());
                }
            } catch (EditRefused refused) {
                // The last name of a stage, or the goal of a published map: a refusal is an answer.
                assertThat(refused.error())
                        .isIn(
                                EditError.STAGE_WITHOUT_NAME,
                                EditError.MAP_WITHOUT_NAME,
                                EditError.PUBLISHED_WITHOUT_GOAL,
                                EditError.PUBLISHED_WITHOUT_PERSONA,
                                EditError.PUBLISHED_WITHOUT_OWNER,
                                EditError.DELETED_ELEMENT);
            }
        }

        JourneyMap replayed() {
            JourneyMap map = maps.get(0);
            for (LoggedEdit logged : log) {
                map = map.apply(logged.edit()).document();
            }
            return map;
        }
    }
}
