package io.rihla.bridge;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * The issues that somebody asked for, as they may see them.
 *
 * @param availability how it went; when not everything could be read, what was read stands here all
 *     the same
 * @param visible what the person may see, by id
 * @param hidden ids that Jira did not show them: restricted, or deleted, which nobody can tell
 * @param unread ids that Jira was not asked for, or gave no answer about
 * @param asOf since when at the latest this holds
 */
public record IssueAnswer(
        Availability availability,
        Map<Long, LiveIssue> visible,
        Set<Long> hidden,
        Set<Long> unread,
        Instant asOf) {

    public IssueAnswer {
        visible = Map.copyOf(visible);
        hidden = Set.copyOf(hidden);
        unread = Set.copyOf(unread);
    }

    /** Nothing could be read. */
    public static IssueAnswer none(Availability availability, Set<Long> unread, Instant now) {
        return new IssueAnswer(availability, Map.of(), Set.of(), unread, now);
    }
}
