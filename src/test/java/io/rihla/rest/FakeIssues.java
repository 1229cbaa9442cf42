package io.rihla.rest;

import io.rihla.bridge.Answer;
import io.rihla.bridge.Availability;
import io.rihla.bridge.IssueAnswer;
import io.rihla.bridge.IssueProject;
import io.rihla.bridge.IssueType;
import io.rihla.bridge.Issues;
import io.rihla.bridge.LiveIssue;
import io.rihla.bridge.NewIssue;
import io.rihla.documents.Viewer;
import io.rihla.tracking.IssueCategory;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A Jira that tests fill in, with issues that some people do not see. */
public final class FakeIssues implements Issues {

    public Availability availability = Availability.OK;

    /** What Jira has against the next issue that somebody wants to create. */
    public List<String> objections = List.of();

    public final List<NewIssue> created = new ArrayList<>();
    public int questions;

    private final Map<Long, LiveIssue> all = new HashMap<>();
    private final Map<String, Long> oldKeys = new HashMap<>();
    private final Map<Long, Set<String>> hiddenFrom = new HashMap<>();

    public void add(long id, String key) {
        all.put(
                id,
                new LiveIssue(
                        id,
                        key,
                        "About " + key,
                        "Open",
                        IssueCategory.TO_DO,
                        "",
                        Optional.empty(),
                        List.of(),
                        "",
                        Instant.EPOCH));
    }

    public void become(long id, IssueCategory category) {
        LiveIssue issue = all.get(id);
        all.put(
                id,
                new LiveIssue(
                        id,
                        issue.key(),
                        issue.summary(),
                        issue.status(),
                        category,
                        issue.assignee(),
                        issue.due(),
                        issue.fixVersions(),
                        issue.resolution(),
                        issue.updated()));
    }

    public void move(long id, String newKey) {
        oldKeys.put(all.get(id).key(), id);
        add(id, newKey);
    }

    public void hide(long id, String user) {
        hiddenFrom.computeIfAbsent(id, key -> new HashSet<>()).add(user);
    }

    @Override
    public Optional<URI> site() {
        return Optional.of(URI.create("https://jira.example.com"));
    }

    @Override
    public IssueAnswer read(Viewer viewer, Collection<Long> ids) {
        questions++;
        if (!availability.ok()) {
            return IssueAnswer.none(availability, Set.copyOf(ids), Instant.EPOCH);
        }
        Map<Long, LiveIssue> visible = new HashMap<>();
        Set<Long> hidden = new HashSet<>();
        for (Long id : ids) {
            if (sees(viewer, id)) {
                visible.put(id, all.get(id));
            } else {
                hidden.add(id);
            }
        }
        return new IssueAnswer(availability, visible, hidden, Set.of(), Instant.EPOCH);
    }

    @Override
    public Answer<List<LiveIssue>> find(Viewer viewer, String query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Answer<List<LiveIssue>> byKeys(Viewer viewer, List<String> keys) {
        questions++;
        List<LiveIssue> found = new ArrayList<>();
        for (LiveIssue issue : all.values()) {
            boolean asked =
                    keys.contains(issue.key())
                            || keys.stream()
                                    .anyMatch(key -> oldKeys.getOrDefault(key, 0L) == issue.id());
            if (asked && sees(viewer, issue.id())) {
                found.add(issue);
            }
        }
        return availability.ok() ? Answer.of(found) : Answer.none(availability, List.of());
    }

    @Override
    public Answer<List<IssueProject>> projects(Viewer viewer) {
        return Answer.of(List.of(new IssueProject(1, "SHOP", "Shop")));
    }

    @Override
    public Answer<List<IssueType>> issueTypes(Viewer viewer, String project) {
        return Answer.of(List.of(new IssueType("10100", "Bug"), new IssueType("10101", "Task")));
    }

    @Override
    public Answer<Optional<LiveIssue>> create(Viewer viewer, NewIssue issue) {
        if (!objections.isEmpty()) {
            return new Answer<>(Availability.REFUSED, Optional.empty(), objections);
        }
        created.add(issue);
        long id = 90_000 + created.size();
        add(id, issue.project() + "-" + id);
        return Answer.of(Optional.of(all.get(id)));
    }

    private boolean sees(Viewer viewer, long id) {
        return all.containsKey(id)
                && !hiddenFrom.getOrDefault(id, Set.of()).contains(viewer.userKey());
    }
}
