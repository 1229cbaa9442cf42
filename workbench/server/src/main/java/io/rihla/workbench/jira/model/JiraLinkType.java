package io.rihla.workbench.jira.model;

/**
 * A kind of link between two issues.
 *
 * @param outward what the source says of the destination, such as {@code blocks}
 * @param inward what the destination says of the source, such as {@code is blocked by}
 */
public record JiraLinkType(String id, String name, String outward, String inward) {}
