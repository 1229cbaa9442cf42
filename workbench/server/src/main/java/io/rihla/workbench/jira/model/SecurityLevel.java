package io.rihla.workbench.jira.model;

/** A closed circle of a project: an issue that has it is seen by its members only. */
public record SecurityLevel(long id, long projectId, String name, String description) {}
