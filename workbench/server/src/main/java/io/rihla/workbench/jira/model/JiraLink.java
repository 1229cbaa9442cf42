package io.rihla.workbench.jira.model;

/** A link between two issues. */
public record JiraLink(long id, String type, long source, long destination) {}
