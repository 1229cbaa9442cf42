package io.rihla.jira;

import io.rihla.text.TextLocale;
import io.rihla.tracking.index.ElementInMap;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which figures of KPIs an item of a dashboard shows.
 *
 * @param maps keys; none means all
 * @param stages of one map each; none means all, and what is measured of whole maps too
 * @param period the id of a length of periods; empty for each KPI's own
 * @param periods how many of them
 * @param charts whether with a chart and a table of all periods
 * @param reader in whose words
 */
public record FiguresWanted(
        Set<String> maps,
        Set<ElementInMap> stages,
        String period,
        int periods,
        boolean charts,
        TextLocale reader) {

    /** The maps that somebody has chosen, by themselves or by their stages; none where all are. */
    Set<String> chosen() {
        Set<String> chosen = new TreeSet<>(maps);
        if (chosen.isEmpty()) {
            stages.forEach(stage -> chosen.add(stage.map()));
        }
        return chosen;
    }

    /**
     * Whether something that is measured is wanted.
     *
     * @param stage empty for the whole map
     */
    boolean takes(String map, String stage) {
        return stages.isEmpty() || stages.contains(new ElementInMap(map, stage));
    }
}
