package io.rihla.jira.jql;

import io.rihla.tracking.index.IndexQuery;
import java.util.List;

/** {@code momentsOfTruth("map")}: the issues at the moments of truth of a map. */
public class MomentsOfTruth extends JourneyFunction {

    public MomentsOfTruth(JourneySearch search) {
        super(search, List.of("\"map\""));
    }

    @Override
    IndexQuery question(Places places, List<String> arguments) {
        return IndexQuery.of(places.maps(arguments.get(0))).atMomentsOfTruth();
    }
}
