package io.rihla.jira;

import io.rihla.tracking.index.ElementInMap;
import io.rihla.tracking.index.IndexQuery;
import io.rihla.tracking.index.IndexedLink;
import io.rihla.tracking.index.MapLink;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What a dashboard item counts.
 *
 * @param departments ids; none means all
 * @param maps keys; none means all
 * @param stages of one map each; none means all
 * @param period how far back done issues count; without it they all do
 */
public record FixesWanted(
        Set<String> departments,
        Set<String> maps,
        Set<ElementInMap> stages,
        Optional<Duration> period) {

    /** What to read of the index for somebody who may see these maps. */
    IndexQuery query(Set<String> visible) {
        return IndexQuery.of(
                        maps.isEmpty()
                                ? visible
                                : Set.copyOf(visible.stream().filter(maps::contains).toList()))
                .inStages(stages);
    }

    /** Departments have the same id on every map. */
    boolean takes(MapLink row) {
        IndexedLink link = row.link();
        return departments.isEmpty() || departments.contains(link.department());
    }
}
