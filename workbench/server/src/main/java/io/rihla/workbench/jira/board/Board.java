package io.rihla.workbench.jira.board;

/**
 * A view on a saved filter.
 *
 * @param filter the filter's id; who may see the filter may see the board
 */
public record Board(long id, String name, long filter) {}
