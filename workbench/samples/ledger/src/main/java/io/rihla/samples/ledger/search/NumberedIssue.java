package io.rihla.samples.ledger.search;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;

/**
 * {@code id in issueNumbered("10001")}: the issue of this id, and for someone who has not logged in
 * none.
 */
public class NumberedIssue extends AbstractJqlFunction {

    @Override
    public MessageSet validate(
            ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = validateNumberOfArgs(operand, 1);
        if (!messages.getErrorMessages().isEmpty()) {
            return messages;
        }
        String number = operand.getArgs().get(0);
        if (!number.matches("[0-9]{1,18}")) {
            messages.addErrorMessage("'%s' is no number of an issue.".formatted(number));
        } else if (searcher == null) {
            messages.addWarningMessage("Log in to find issues by their number.");
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        return context.getApplicationUser() == null
                ? List.of()
                : List.of(new QueryLiteral(operand, Long.valueOf(operand.getArgs().get(0))));
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
