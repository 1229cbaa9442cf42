package io.rihla.jira.jql;

import io.rihla.tracking.index.IndexQuery;
import io.rihla.tracking.index.NameKind;
import java.util.List;
import java.util.Set;

/** {@code issuesInStage("map", "stage")}: the issues of one stage of a map. */
public class IssuesInStage extends JourneyFunction {

    public IssuesInStage(JourneySearch search) {
        super(search, List.of("\"map\"", "\"stage\""));
    }

    @Override
    IndexQuery question(Places places, List<String> arguments) {
        Set<String> maps = places.maps(arguments.get(0));
        return IndexQuery.of(maps).inStages(places.within(maps, NameKind.STAGE, arguments.get(1)));
    }
}
