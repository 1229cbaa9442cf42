package io.rihla.jira;

import io.rihla.tracking.IssueCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An issue as the person who looks may see it.
 *
 * @param resolution the resolution's name; empty while there is none
 */
public record SeenIssue(
        long id,
        String key,
        String summary,
        String status,
        IssueCategory category,
        String resolution,
        Instant created,
        Optional<Instant> resolved,
        Optional<LocalDate> due) {}
