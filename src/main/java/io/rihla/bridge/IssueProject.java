package io.rihla.bridge;

/**
 * A project in which the person may create issues.
 *
 * @param name as Jira names it
 */
public record IssueProject(long id, String key, String name) {}
