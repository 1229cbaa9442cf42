package io.rihla.jira.jql;

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
import com.atlassian.query.operator.Operator;
import io.rihla.tracking.index.IndexQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function that gives issues by their place on maps. One object serves all searches at once. */
public abstract class JourneyFunction extends AbstractJqlFunction {

    private final JourneySearch search;
    private final List<String> parameters;

    /**
     * @param parameters what each argument is, as people read it in the function's usage
     */
    protected JourneyFunction(JourneySearch search, List<String> parameters) {
        this.search = search;
        this.parameters = parameters;
    }

    /** Which links the arguments mean; there are as many as parameters. */
    abstract IndexQuery question(Places places, List<String> arguments);

    /** Leaves out issues that the index cannot tell apart. */
    List<Long> narrow(JourneySearch search, @Nullable ApplicationUser searcher, List<Long> issues) {
        return issues;
    }

    @Override
    public MessageSet validate(
            @Nullable ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        try {
            issues(searcher, operand.getArgs());
        } catch (Unanswerable reason) {
            messages.addErrorMessage(search.sentence(searcher, reason));
        }
        return messages;
    }

    /**
     * The ids of the issues. Where there is no answer, nobody may take that for no issue: whoever
     * searches without validation finds nothing, under {@code not in} too.
     *
     * @throws IllegalStateException if there is no answer and nothing else that says so
     */
    @Override
    public List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        ApplicationUser searcher = context.getApplicationUser();
        try {
            List<Long> issues = issues(searcher, operand.getArgs());
            return literals(operand, narrow(search, searcher, issues));
        } catch (Unanswerable reason) {
            if (clause.getOperator() == Operator.NOT_IN) {
                return literals(operand, search.everything(searcher));
            }
            throw new IllegalStateException(search.sentence(searcher, reason));
        }
    }

    private static List<QueryLiteral> literals(FunctionOperand operand, List<Long> issues) {
        return issues.stream().map(id -> new QueryLiteral(operand, id)).toList();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return parameters.size();
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }

    private List<Long> issues(@Nullable ApplicationUser searcher, List<String> arguments) {
        if (arguments.size() != parameters.size()) {
            throw new Unanswerable(
                    "rihla.jql.usage",
                    getFunctionName() + "(" + String.join(", ", parameters) + ")");
        }
        return search.issues(searcher, places -> question(places, arguments));
    }
}
