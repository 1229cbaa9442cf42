package io.rihla.feeds;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Jira's issues as the reader account sees them: only how many, and when. */
public interface FeedIssues {

    /** How many of them one question asks for. */
    int AT_ONCE = 100;

    /**
     * Searches.
     *
     * @param from how many of those found to pass over
     * @param most how many to tell of, {@value #AT_ONCE} at most
     */
    Found search(String jql, int from, int most);

    /**
     * What was found.
     *
     * @param outcome {@code READ} if Jira answered
     * @param total how many there are in all
     */
    record Found(FeedOutcome outcome, long total, List<Times> issues) {

        public Found {
            issues = List.copyOf(issues);
        }

        /** No answer. */
        public static Found none(FeedOutcome why) {
            return new Found(why, 0, List.of());
        }
    }

    /** When an issue was created and resolved. */
    record Times(Instant created, Optional<Instant> resolved) {}
}
