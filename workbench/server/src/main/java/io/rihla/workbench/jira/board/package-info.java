/** Boards: the issues of a saved filter in columns. */
package io.rihla.workbench.jira.board;
