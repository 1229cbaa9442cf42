package io.rihla.tracking.index;

import io.rihla.journey.Feeling;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Which links are asked for: those that meet every condition.
 *
 * @param maps keys of the maps to look at; none means no link
 * @param stages one of these; none means any
 * @param touchpoints one of these; none means any
 * @param departments one of these; none means any
 * @param personas of one of these; none means any
 * @param momentsOfTruth only links at moments of truth
 * @param below only links at touchpoints with a feeling lower than this one
 */
public record IndexQuery(
        Set<String> maps,
        Set<ElementInMap> stages,
        Set<ElementInMap> touchpoints,
        Set<ElementInMap> departments,
        Set<ElementInMap> personas,
        boolean momentsOfTruth,
        Optional<Feeling> below) {

    /** All links of these maps. */
    public static IndexQuery of(Collection<String> maps) {
        return new IndexQuery(
                Set.copyOf(maps), Set.of(), Set.of(), Set.of(), Set.of(), false, Optional.empty());
    }

    public IndexQuery inStages(Collection<ElementInMap> wanted) {
        return new IndexQuery(
                maps,
                Set.copyOf(wanted),
                touchpoints,
                departments,
                personas,
                momentsOfTruth,
                below);
    }

    public IndexQuery atTouchpoints(Collection<ElementInMap> wanted) {
        return new IndexQuery(
                maps, stages, Set.copyOf(wanted), departments, personas, momentsOfTruth, below);
    }

    public IndexQuery ofDepartments(Collection<ElementInMap> wanted) {
        return new IndexQuery(
                maps, stages, touchpoints, Set.copyOf(wanted), personas, momentsOfTruth, below);
    }

    public IndexQuery ofPersonas(Collection<ElementInMap> wanted) {
        return new IndexQuery(
                maps, stages, touchpoints, departments, Set.copyOf(wanted), momentsOfTruth, below);
    }

    public IndexQuery atMomentsOfTruth() {
        return new IndexQuery(maps, stages, touchpoints, departments, personas, true, below);
    }

    public IndexQuery feelingBelow(Feeling limit) {
        return new IndexQuery(
                maps,
                stages,
                touchpoints,
                departments,
                personas,
                momentsOfTruth,
                Optional.of(limit));
    }

    /** Whether a link meets the conditions. */
    public boolean takes(MapLink row) {
        IndexedLink link = row.link();
        return maps.contains(row.map())
                && among(stages, row.map(), link.stage())
                && among(touchpoints, row.map(), link.touchpoint())
                && among(departments, row.map(), link.department())
                && (personas.isEmpty()
                        || SitePersonas.ids(link.persona()).stream()
                                .anyMatch(id -> among(personas, row.map(), id)))
                && (!momentsOfTruth || link.momentOfTruth())
                && (below.isEmpty() || link.feeling().filter(this::isBelow).isPresent());
    }

    private boolean isBelow(Feeling feeling) {
        return below.filter(limit -> feeling.compareTo(limit) < 0).isPresent();
    }

    private static boolean among(Set<ElementInMap> wanted, String map, String id) {
        return wanted.isEmpty() || wanted.contains(new ElementInMap(map, id));
    }
}
