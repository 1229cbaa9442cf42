package io.rihla.bridge;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.journey.Viewer;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Issues where no application link leads to Jira: there are none, and the answers say why. */
@ConfluenceComponent
public class UnlinkedIssues implements Issues {

    private final Clock clock = Clock.systemUTC();

    @Override
    public IssueAnswer read(Viewer viewer, Collection<Long> ids) {
        return IssueAnswer.none(Availability.NO_LINK, Set.copyOf(ids), clock.instant());
    }

    @Override
    public Answer<List<LiveIssue>> find(Viewer viewer, String query) {
        return Answer.none(Availability.NO_LINK, List.of());
    }

    @Override
    public Answer<List<LiveIssue>> byKeys(Viewer viewer, List<String> keys) {
        return Answer.none(Availability.NO_LINK, List.of());
    }

    @Override
    public Answer<List<IssueProject>> projects(Viewer viewer) {
        return Answer.none(Availability.NO_LINK, List.of());
    }

    @Override
    public Answer<List<IssueType>> issueTypes(Viewer viewer, String project) {
        return Answer.none(Availability.NO_LINK, List.of());
    }

    @Override
    public Answer<Optional<LiveIssue>> create(Viewer viewer, NewIssue issue) {
        return Answer.none(Availability.NO_LINK, Optional.empty());
    }
}
