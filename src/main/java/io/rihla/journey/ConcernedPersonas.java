package io.rihla.journey;

import java.util.List;

/**
 * Whom of a map's personas a card or a pain point is for. What was for somebody who has been taken
 * off the map since does not become everybody's by that: it is for nobody there until somebody says
 * for whom, or until the persona comes back.
 *
 * @param all whether it is for whomever the map is about
 * @param personas those whom it is for, as far as they are on the map, in its order
 */
public record ConcernedPersonas(boolean all, List<MapPersona> personas) {

    public ConcernedPersonas {
        personas = List.copyOf(personas);
    }

    /**
     * Whom of a map's personas something is for.
     *
     * @param ids of the personas as elements of the map; none for all
     */
    public static ConcernedPersonas of(JourneyMap map, List<String> ids) {
        List<MapPersona> there = map.personas();
        return ids.isEmpty()
                ? new ConcernedPersonas(true, there)
                : new ConcernedPersonas(
                        false, there.stream().filter(one -> ids.contains(one.id())).toList());
    }

    /** Whether it is only for personas that are no longer on the map. */
    public boolean nobody() {
        return !all && personas.isEmpty();
    }
}
