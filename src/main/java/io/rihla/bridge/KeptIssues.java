package io.rihla.bridge;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What Jira has just shown to people, for each person apart, for a short while and in this node's
 * memory only.
 */
final class KeptIssues {

    /** How long an answer is used. */
    static final Duration LIFE = Duration.ofSeconds(30);

    /** How many answers are kept; the oldest go first. */
    static final int MOST = 20_000;

    /** How many hints are remembered against answers that were under way when they came. */
    private static final int MOST_HINTS = 20_000;

    private final Map<Who, Kept> kept = bounded(MOST);
    private final Map<Long, Instant> hinted = bounded(MOST_HINTS);

    private record Who(String userKey, long issue) {}

    /**
     * An answer about one issue.
     *
     * @param issue empty where Jira did not show it
     */
    record Kept(Optional<LiveIssue> issue, Instant asOf) {}

    /** The answer that this person had, if it is still fresh. */
    synchronized Optional<Kept> get(String userKey, long issue, Instant now) {
        Kept found = kept.get(new Who(userKey, issue));
        return found == null || found.asOf().plus(LIFE).isBefore(now)
                ? Optional.empty()
                : Optional.of(found);
    }

    /**
     * Keeps an answer, unless the issue has changed since Jira was asked.
     *
     * @param asked when Jira was asked
     */
    synchronized void put(String userKey, long issue, Optional<LiveIssue> answer, Instant asked) {
        Instant hint = hinted.get(issue);
        if (hint == null || hint.isBefore(asked)) {
            kept.put(new Who(userKey, issue), new Kept(answer, asked));
        }
    }

    /** Forgets everybody's answers about these issues. */
    synchronized void drop(Collection<Long> issues, Instant now) {
        issues.forEach(issue -> hinted.put(issue, now));
        kept.keySet().removeIf(who -> issues.contains(who.issue()));
    }

    private static <K, V> Map<K, V> bounded(int most) {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }
}
