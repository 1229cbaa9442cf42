package io.rihla.workbench.jira.search;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.ArrayList;
import java.util.List;

/**
 * A plugin's function: its arguments as ids; {@code bad} is refused, {@code odd} gives a warning.
 */
public class StubFunction extends AbstractJqlFunction {

    /** As whom the values were asked for; null for nobody. */
    public static final List<ApplicationUser> ASKED = new ArrayList<>();

    @Override
    public MessageSet validate(
            ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        if (operand.getArgs().contains("bad")) {
            messages.addErrorMessage("A bad argument.");
        }
        if (operand.getArgs().contains("odd")) {
            messages.addWarningMessage("An odd argument.");
        }
        if (operand.getArgs().contains("broken")) {
            throw new IllegalStateException("broken on purpose");
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        ASKED.add(context.getApplicationUser());
        return operand.getArgs().stream()
                .filter(argument -> !argument.equals("odd"))
                .map(argument -> new QueryLiteral(operand, Long.valueOf(argument)))
                .toList();
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
