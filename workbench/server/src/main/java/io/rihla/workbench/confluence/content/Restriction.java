package io.rihla.workbench.confluence.content;

/** One line of a page's restrictions. */
public record Restriction(Operation operation, Subject subject) {}
