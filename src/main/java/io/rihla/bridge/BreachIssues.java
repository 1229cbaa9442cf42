package io.rihla.bridge;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.alarms.AlarmIssues;
import io.rihla.documents.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Opens issues for KPIs in breach, as the reader account. */
public class BreachIssues implements AlarmIssues {

    private final Neighbour jira;
    private final Issues issues;
    private final ReaderAccount reader;

    public BreachIssues(Neighbour jira, Issues issues, BridgeSettings settings) {
        this.jira = jira;
        this.issues = issues;
        reader = new ReaderAccount(settings, jira);
    }

    @Override
    public boolean ready() {
        return reader.worker().isPresent() && jira.link().isPresent();
    }

    @Override
    public OptionalLong open(Wanted wanted) {
        Optional<String> worker = reader.worker();
        if (worker.isEmpty()) {
            return OptionalLong.empty();
        }
        Viewer viewer = Viewer.of(worker.get());
        Reply there =
                reader.ask(
                        IssueSearch.call(
                                "labels = \"" + wanted.label() + "\"",
                                List.of("created"),
                                0,
                                1,
                                false));
        JsonNode found = there.json().path("issues");
        if (!there.done() || !found.isArray()) {
            return OptionalLong.empty();
        }
        if (!found.isEmpty()) {
            return number(found.path(0).path("id").asLong());
        }
        List<IssueType> types = issues.issueTypes(viewer, wanted.project()).value();
        Optional<IssueType> type =
                types.stream()
                        .filter(one -> one.name().equalsIgnoreCase(wanted.type()))
                        .findFirst()
                        .or(() -> types.stream().findFirst());
        return type.flatMap(
                        one ->
                                issues.create(
                                                viewer,
                                                new NewIssue(
                                                        wanted.project(),
                                                        one.id(),
                                                        wanted.summary(),
                                                        wanted.description(),
                                                        wanted.labels()))
                                        .value())
                .map(issue -> number(issue.id()))
                .orElseGet(OptionalLong::empty);
    }

    private static OptionalLong number(long id) {
        return id > 0 ? OptionalLong.of(id) : OptionalLong.empty();
    }
}
