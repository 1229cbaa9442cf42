package io.rihla.workbench.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import io.rihla.workbench.jira.search.SearchedIssue.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A handful of issues to search in. */
final class MemorySpace implements SearchSpace {

    static final Named TO_DO = new Named("1", "To Do");
    static final Named DONE = new Named("3", "Done");

    final List<SearchedIssue> issues = new ArrayList<>();
    final Map<Long, String> comments = new HashMap<>();
    final Map<String, Long> formerKeys = new HashMap<>();

    /** Whom an issue is hidden from, by the user's key; the anonymous visitor's is null. */
    final Map<Long, Set<String>> hiddenFrom = new HashMap<>();

    int wholeReads;

    SearchedIssue add(SearchedIssue issue) {
        issues.add(issue);
        return issue;
    }

    static SearchedIssue issue(long id, String key) {
        return new Draft(id, key).done();
    }

    void hide(long id, String userKey) {
        hiddenFrom.computeIfAbsent(id, unused -> new HashSet<>()).add(userKey);
    }

    @Override
    public List<SearchedIssue> visible(String userKey) {
        wholeReads++;
        return issues.stream().filter(issue -> sees(userKey, issue)).toList();
    }

    @Override
    public List<SearchedIssue> visible(String userKey, Collection<Long> ids) {
        Set<Long> wanted = new HashSet<>(ids);
        return issues.stream()
                .filter(issue -> wanted.contains(issue.id()) && sees(userKey, issue))
                .toList();
    }

    private boolean sees(String userKey, SearchedIssue issue) {
        return !hiddenFrom.getOrDefault(issue.id(), Set.of()).contains(userKey);
    }

    @Override
    public Map<String, Long> idsOfKeys(Collection<String> keys) {
        Map<String, Long> ids = new HashMap<>(formerKeys);
        issues.forEach(issue -> ids.put(issue.key(), issue.id()));
        ids.keySet().retainAll(keys);
        return ids;
    }

    @Override
    public Map<Long, String> comments() {
        return comments;
    }

    @Override
    public Optional<String> userKey(String nameOrKey) {
        return nameOrKey.startsWith("k-")
                ? Optional.of(nameOrKey)
                : Optional.of("k-" + nameOrKey).filter(key -> key.length() > 3);
    }

    @Override
    public Optional<List<String>> membersOf(String group) {
        return group.equals("team") ? Optional.of(List.of("k-ann", "k-bob")) : Optional.empty();
    }

    @Override
    public List<String> versions(String userKey, Optional<String> project, boolean released) {
        return released ? List.of("100") : List.of("200");
    }

    @Override
    public boolean exists(String userKey, String field, String value) {
        return !value.startsWith("no");
    }

    @Override
    public ApplicationUser applicationUser(String userKey) {
        return userKey == null ? null : new Person(userKey);
    }

    record Person(String key) implements ApplicationUser {

        @Override
        public String getKey() {
            return key;
        }

        @Override
        public String getUsername() {
            return key.substring(2);
        }
    }

    /** An issue in the making. */
    static final class Draft {

        private final long id;
        private final String key;
        String summary = "";
        String description = "";
        Named status = TO_DO;
        Named resolution;
        int priority = 2;
        String assignee;
        Instant created = Instant.parse("2026-11-01T00:00:00Z");
        Instant updated = created;
        LocalDate due;
        List<String> labels = List.of();
        List<Named> versions = List.of();

        Draft(long id, String key) {
            this.id = id;
            this.key = key;
        }

        SearchedIssue done() {
            String project = key.substring(0, key.indexOf('-'));
            return new SearchedIssue(
                    id,
                    key,
                    new Named("1" + project.length(), project + " name"),
                    project,
                    Long.parseLong(key.substring(project.length() + 1)),
                    summary,
                    description,
                    new Named("10", "Bug"),
                    status,
                    status,
                    resolution,
                    new Named(String.valueOf(priority), "P" + priority),
                    priority,
                    null,
                    assignee,
                    null,
                    created,
                    updated,
                    resolution == null ? null : updated,
                    due,
                    labels,
                    List.of(),
                    versions,
                    null);
        }
    }
}
