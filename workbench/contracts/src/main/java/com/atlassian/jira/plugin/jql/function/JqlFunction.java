package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;

/**
 * Gives values to a search. One object serves all searches, at the same time.
 *
 * @evidence V8 S3 github.com/codescape/jira-scrum-poker@2bf38b1
 */
public interface JqlFunction {
    /**
     * Called with the person who searches, before {@link #getValues}.
     *
     * @evidence V8 S3 github.com/codescape/jira-scrum-poker@2bf38b1
     */
    MessageSet validate(
            ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause);

    /**
     * May be called without a request, and for another person than the one who saved the search.
     *
     * @evidence V8 S3 github.com/codescape/jira-scrum-poker@2bf38b1
     */
    List<QueryLiteral> getValues(
            QueryCreationContext queryCreationContext,
            FunctionOperand operand,
            TerminalClause terminalClause);

    /**
     * @evidence V8 S3 github.com/codescape/jira-scrum-poker@2bf38b1
     */
    int getMinimumNumberOfExpectedArguments();

    /**
     * @evidence V8 S3 github.com/codescape/jira-scrum-poker@2bf38b1
     */
    JiraDataType getDataType();
}
