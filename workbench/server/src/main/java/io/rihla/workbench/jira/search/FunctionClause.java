package io.rihla.workbench.jira.search;

import com.atlassian.query.clause.TerminalClause;

/** The condition that a function stands in, as the function sees it. */
record FunctionClause(JqlClause.Terminal clause) implements TerminalClause {}
