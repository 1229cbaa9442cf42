package io.rihla.workbench.jira.model;

/** How much an issue matters; lists go from the highest to the lowest. */
public record JiraPriority(String id, String name) {}
