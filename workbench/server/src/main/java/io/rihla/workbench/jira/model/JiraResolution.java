package io.rihla.workbench.jira.model;

/** Why an issue needs no more work. */
public record JiraResolution(String id, String name, String description) {}
