package io.rihla.workbench.jira.permission;

/** One line of a project's permissions. */
public record Grant(ProjectRight right, Subject subject) {}
