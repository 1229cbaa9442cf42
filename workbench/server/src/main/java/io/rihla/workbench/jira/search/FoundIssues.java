package io.rihla.workbench.jira.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param ids those of the page that was asked for, in their order
 * @param total on all pages
 */
public record FoundIssues(List<Long> ids, int total) {}
