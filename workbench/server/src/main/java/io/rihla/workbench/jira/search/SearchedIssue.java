package io.rihla.workbench.jira.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An issue as searches see it. What an issue does not have is null, or an empty list.
 *
 * @param assignee a user's key
 * @param reporter a user's key
 * @param priorityRank 0 for the most urgent
 */
public record SearchedIssue(
        long id,
        String key,
        Named project,
        String projectKey,
        long number,
        String summary,
        String description,
        Named type,
        Named status,
        Named category,
        Named resolution,
        Named priority,
        int priorityRank,
        Named level,
        String assignee,
        String reporter,
        Instant created,
        Instant updated,
        Instant resolved,
        LocalDate due,
        List<String> labels,
        List<Named> components,
        List<Named> fixVersions,
        Long parent) {

    /** Something with an id and a name; either may be searched for. */
    public record Named(String id, String name) {}
}
