package io.rihla.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What figures need to know of an issue.
 *
 * @param cancelled whether it is done without anything having been mended; it counts nowhere
 * @param created when it was made
 * @param resolved when it was done; empty when it is not, or nobody knows
 * @param due the last day on which it is in time
 */
public record FixState(
        IssueCategory category,
        boolean cancelled,
        Instant created,
        Optional<Instant> resolved,
        Optional<LocalDate> due) {

    public static FixState of(MirroredIssue issue) {
        return new FixState(
                issue.category(),
                issue.cancelled(),
                issue.created(),
                issue.resolved(),
                issue.due());
    }

    /** Whether it is not done and its last day has passed. */
    public boolean overdue(LocalDate today) {
        return category != IssueCategory.DONE && due.filter(today::isAfter).isPresent();
    }
}
