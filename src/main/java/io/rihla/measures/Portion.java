package io.rihla.measures;

import io.rihla.documents.Opened;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.KpiUse;
import io.rihla.readings.Series;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Which KPIs of maps are looked at, where all of them may be too many for one answer.
 *
 * @param wanted those that are told of; the others only count towards the scores of their maps
 * @param most how many figures at most, one for each KPI and period
 */
public record Portion(BiPredicate<JourneyMap, KpiUse> wanted, int most) {

    /** All KPIs, however many. */
    static final Portion ALL = new Portion((map, use) -> true, Integer.MAX_VALUE);

    /**
     * As many KPIs as may be, in the order of the maps: first those that are wanted, of all maps,
     * then the others.
     *
     * @param periods how many figures each KPI has
     */
    Set<Series> of(List<Opened<JourneyMap>> maps, int periods) {
        Set<Series> taken = new HashSet<>();
        for (boolean pass : new boolean[] {true, false}) {
            for (Opened<JourneyMap> map : maps) {
                for (KpiUse use : map.document().kpiUses()) {
                    if (taken.size() >= most / periods) {
                        return taken;
                    }
                    if (wanted.test(map.document(), use) == pass) {
                        taken.add(series(map, use));
                    }
                }
            }
        }
        return taken;
    }

    static Series series(Opened<JourneyMap> map, KpiUse use) {
        return new Series(map.head().key(), use.id());
    }
}
