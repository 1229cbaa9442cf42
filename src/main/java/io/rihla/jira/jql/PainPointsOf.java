package io.rihla.jira.jql;

import io.rihla.tracking.index.IndexQuery;
import java.util.List;

/** {@code painPointsOf("map")}: the issues of all pain points of a map. */
public class PainPointsOf extends JourneyFunction {

    public PainPointsOf(JourneySearch search) {
        super(search, List.of("\"map\""));
    }

    @Override
    IndexQuery question(Places places, List<String> arguments) {
        return IndexQuery.of(places.maps(arguments.get(0)));
    }
}
