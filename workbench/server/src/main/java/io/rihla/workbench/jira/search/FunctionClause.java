package io.rihla.workbench.jira.search;

import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operator.Operator;

/** The condition that a function stands in, as the function sees it. */
record FunctionClause(JqlClause.Terminal clause) implements TerminalClause {

    /** Functions are only asked for by name where there are several values, so only two matter. */
    @Override
    public Operator getOperator() {
        return clause.operator().isNegative() ? Operator.NOT_IN : Operator.IN;
    }
}
