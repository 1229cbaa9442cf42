package io.rihla.jira.jql;

import io.rihla.tracking.index.IndexQuery;
import io.rihla.tracking.index.NameKind;
import java.util.List;

/** {@code issuesOfDepartment("department")}: what a department has to fix, on all maps. */
public class IssuesOfDepartment extends JourneyFunction {

    public IssuesOfDepartment(JourneySearch search) {
        super(search, List.of("\"department\""));
    }

    @Override
    IndexQuery question(Places places, List<String> arguments) {
        return IndexQuery.of(places.visible())
                .ofDepartments(
                        places.within(places.visible(), NameKind.DEPARTMENT, arguments.get(0)));
    }
}
