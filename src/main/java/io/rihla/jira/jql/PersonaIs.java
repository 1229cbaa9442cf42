package io.rihla.jira.jql;

import io.rihla.tracking.index.ElementInMap;
import io.rihla.tracking.index.IndexQuery;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code personaIs("persona")}: what hurts one persona, on all maps. */
public class PersonaIs extends JourneyFunction {

    public PersonaIs(JourneySearch search) {
        super(search, List.of("\"persona\""));
    }

    @Override
    IndexQuery question(Places places, List<String> arguments) {
        Set<ElementInMap> personas = places.personas(arguments.get(0));
        Set<String> maps =
                personas.stream().map(ElementInMap::map).collect(Collectors.toUnmodifiableSet());
        return IndexQuery.of(maps).ofPersonas(personas);
    }
}
