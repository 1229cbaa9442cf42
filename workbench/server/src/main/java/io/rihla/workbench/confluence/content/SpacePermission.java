package io.rihla.workbench.confluence.content;

/** One line of a space's permissions. */
public record SpacePermission(SpaceRight right, Subject subject) {}
