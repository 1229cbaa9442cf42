package io.rihla.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the reader account last saw of a linked issue. It serves figures and is never shown to a
 * person as the issue's state; it holds no title and no assignee.
 *
 * @param id the number that stays with the issue when it moves to another project
 * @param cancelled whether it is done with a resolution that an administrator lists as cancelled
 * @param created when it was made
 * @param resolved when it got its resolution; empty while it has none
 * @param due the last day on which it is in time
 * @param updated when it last changed in Jira
 * @param seenAt when the reader account read it
 * @param ruleDepartment the id of the first department whose rules recognise it; empty for none
 * @param gone whether the reader account no longer finds it: deleted, or hidden from that account
 */
public record MirroredIssue(
        long id,
        String key,
        IssueCategory category,
        boolean cancelled,
        Instant created,
        Optional<Instant> resolved,
        Optional<LocalDate> due,
        List<String> fixVersions,
        Instant updated,
        Instant seenAt,
        String ruleDepartment,
        boolean gone) {

    public MirroredIssue {
        fixVersions = List.copyOf(fixVersions);
    }

    /** Whether it is not done and its last day has passed. */
    public boolean overdue(LocalDate today) {
        return category != IssueCategory.DONE && due.filter(today::isAfter).isPresent();
    }

    /** Whether the other one says the same, whenever it was seen. */
    public boolean sameAs(MirroredIssue other) {
        return other.equals(
                new MirroredIssue(
                        id,
                        key,
                        category,
                        cancelled,
                        created,
                        resolved,
                        due,
                        fixVersions,
                        updated,
                        other.seenAt,
                        ruleDepartment,
                        gone));
    }
}
