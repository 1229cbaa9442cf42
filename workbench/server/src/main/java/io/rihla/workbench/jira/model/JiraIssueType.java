package io.rihla.workbench.jira.model;

/** The kind of an issue. */
public record JiraIssueType(String id, String name, String description) {}
