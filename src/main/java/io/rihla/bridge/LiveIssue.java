package io.rihla.bridge;

import io.rihla.tracking.IssueCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An issue as Jira showed it to one person. It must not be kept for, or shown to, anyone else.
 *
 * @param id the issue's number, which moving it to another project does not change
 * @param status the status as Jira names it to the person
 * @param assignee the assignee's full name; empty for nobody
 * @param resolution the resolution as Jira names it; empty while there is none
 */
public record LiveIssue(
        long id,
        String key,
        String summary,
        String status,
        IssueCategory category,
        String assignee,
        Optional<LocalDate> due,
        List<String> fixVersions,
        String resolution,
        Instant updated) {

    public LiveIssue {
        fixVersions = List.copyOf(fixVersions);
    }

    /**
     * Whether the issue should have been done before this day.
     *
     * @param today the day where the person is
     */
    public boolean overdue(LocalDate today) {
        return category != IssueCategory.DONE && due.filter(day -> day.isBefore(today)).isPresent();
    }
}
