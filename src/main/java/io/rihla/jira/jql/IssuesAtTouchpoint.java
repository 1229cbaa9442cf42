package io.rihla.jira.jql;

import io.rihla.tracking.index.IndexQuery;
import io.rihla.tracking.index.NameKind;
import java.util.List;
import java.util.Set;

/** {@code issuesAtTouchpoint("map", "touchpoint")}: the issues of one touchpoint of a map. */
public class IssuesAtTouchpoint extends JourneyFunction {

    public IssuesAtTouchpoint(JourneySearch search) {
        super(search, List.of("\"map\"", "\"touchpoint\""));
    }

    @Override
    IndexQuery question(Places places, List<String> arguments) {
        Set<String> maps = places.maps(arguments.get(0));
        return IndexQuery.of(maps)
                .atTouchpoints(places.within(maps, NameKind.TOUCHPOINT, arguments.get(1)));
    }
}
