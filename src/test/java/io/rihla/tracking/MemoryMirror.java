package io.rihla.tracking;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A mirror for tests, which say what the issues are. */
public final class MemoryMirror implements IssueMirror {

    private final Map<Long, MirroredIssue> issues = new HashMap<>();
    private Optional<Instant> asOf = Optional.of(Instant.now());

    /** From now on the issue is so. */
    public void has(long id, IssueCategory category, String department) {
        issues.put(id, issue(id, category, department, false));
    }

    /** From now on the reader account does not see it. */
    public void gone(long id) {
        issues.put(id, issue(id, IssueCategory.TO_DO, "", true));
    }

    public void neverRead() {
        asOf = Optional.empty();
    }

    private static MirroredIssue issue(
            long id, IssueCategory category, String department, boolean gone) {
        Instant now = Instant.now();
        return new MirroredIssue(
                id,
                "ABC-" + id,
                category,
                false,
                now,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                now,
                now,
                department,
                gone);
    }

    @Override
    public Map<Long, MirroredIssue> issues(Collection<Long> ids) {
        return ids.stream()
                .filter(issues::containsKey)
                .distinct()
                .collect(Collectors.toMap(id -> id, issues::get));
    }

    @Override
    public Map<Long, MirroredIssue> all() {
        return Map.copyOf(issues);
    }

    @Override
    public Optional<Instant> asOf() {
        return asOf;
    }

    @Override
    public void keep(Collection<MirroredIssue> read) {
        read.forEach(issue -> issues.put(issue.id(), issue));
    }
}
