package io.rihla.bridge;

/**
 * A type of issues that a project has; never one of sub-tasks.
 *
 * @param id as Jira numbers it
 * @param name as Jira names it to the person
 */
public record IssueType(String id, String name) {}
