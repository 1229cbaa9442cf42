package io.rihla.store;

import static io.rihla.store.Desk.ANA;
import static io.rihla.store.MeasuredMaps.STAGE;
import static io.rihla.store.MeasuredMaps.touch;
import static io.rihla.store.MeasuredMaps.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.documents.Viewer;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.KpiUse;
import io.rihla.kpi.KpiType;
import io.rihla.measures.MapMeasures;
import io.rihla.measures.Portion;
import io.rihla.measures.Timeframe;
import io.rihla.workbench.database.DatabaseKind;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the KPIs of several maps say at once, over real databases. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class MeasuresOfMapsTest {

    private static final Portion ALL = new Portion((map, use) -> true, 1000);

    private final MeasuredMaps maps;

    MeasuresOfMapsTest(DatabaseKind kind) {
        maps = new MeasuredMaps(kind);
    }

    /** However many maps, uses, KPIs and time zones there are. */
    @Test
    void itTakesTheSameFewStatements() throws Exception {
        int few = cost(made(1, 1));
        int many = cost(made(6, 5));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    @Test
    void whoMayNotSeeAMapHearsNothingOfIt() {
        String map = maps.map(use("u1", STAGE, maps.csat(80, 1)));

        assertThat(of(Viewer.of("stranger"), List.of(map), ALL)).isEmpty();
        assertThat(of(ANA, List.of(map), ALL)).hasSize(1);
    }

    @Test
    void whatIsTooMuchForOneAnswerIsLeftOutFromTheEndAndItsMapSaysSo() {
        String first =
                maps.map(
                        use("u1", STAGE, maps.csat(80, 1)),
                        use("u2", touch("t0"), maps.csat(80, 1)));
        String second =
                maps.map(
                        use("u1", STAGE, maps.csat(80, 1)),
                        use("u2", touch("t0"), maps.csat(80, 1)));
        maps.feel(first, "t0", 1);
        List<String> both = List.of(first, second);

        List<MapMeasures> three = of(ANA, both, new Portion((map, use) -> true, 5));
        assertThat(three).extracting(map -> map.uses().size()).containsExactly(2, 0);
        assertThat(three).extracting(MapMeasures::more).containsExactly(false, true);
        assertThat(three.get(0).scores().map()).isPresent();

        BiPredicate<JourneyMap, KpiUse> ofStages = (map, use) -> use.subject().equals(STAGE);
        List<MapMeasures> stages = of(ANA, both, new Portion(ofStages, 4));
        assertThat(stages).extracting(map -> map.uses().size()).containsExactly(1, 1);
        assertThat(stages).extracting(MapMeasures::more).containsExactly(false, false);
        assertThat(stages.get(0).scores().map()).as("not all of it was looked at").isEmpty();
        assertThat(of(ANA, both, new Portion(ofStages, 8)).get(0).scores().map()).isPresent();
    }

    private List<MapMeasures> of(Viewer viewer, List<String> keys, Portion portion) {
        return maps.measures.of(viewer, keys, Timeframe.last(2), portion);
    }

    private Set<String> made(int number, int uses) {
        Set<String> keys = new TreeSet<>();
        for (int i = 0; i < number; i++) {
            List<KpiUse> all = new ArrayList<>();
            for (int j = 0; j < uses; j++) {
                ZoneId zone = List.of(ZoneOffset.UTC, ZoneId.of("Asia/Tokyo")).get(j % 2);
                all.add(use("u" + j, STAGE, maps.kpi(KpiType.CSAT, "80", 1, zone)));
            }
            String map = maps.map(all.toArray(KpiUse[]::new));
            all.forEach(use -> maps.answers(map, use.id(), "2026-11-02", 7, 10));
            maps.desk.service.open(ANA, map);
            keys.add(map);
        }
        return keys;
    }

    private int cost(Set<String> keys) throws Exception {
        return maps.desk
                .harness
                .statements()
                .record(() -> maps.measures.of(ANA, keys, Timeframe.last(12), ALL))
                .statements()
                .size();
    }
}
