package io.rihla.workbench.jira.model;

import java.time.Instant;

/**
 * What somebody said below an issue.
 *
 * @param author a user's key, or null for an anonymous visitor
 */
public record JiraComment(
        long id, long issueId, String author, String body, Instant created, Instant updated) {}
