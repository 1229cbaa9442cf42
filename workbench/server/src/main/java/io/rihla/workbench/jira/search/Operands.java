package io.rihla.workbench.jira.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;
import io.rihla.workbench.contracts.Messages;
import io.rihla.workbench.plugin.InLoader;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what stands behind an operator into values, and calls functions for it. */
final class Operands {

    private static final Logger log = LoggerFactory.getLogger(Operands.class);

    private final SearchSpace space;
    private final BuiltInFunctions builtIn;
    private final JqlFunctions functions;

    Operands(SearchSpace space, BuiltInFunctions builtIn, JqlFunctions functions) {
        this.space = space;
        this.builtIn = builtIn;
        this.functions = functions;
    }

    /** Asks the functions of the clause whether their arguments are right. */
    void validate(Searcher searcher, JqlClause.Terminal clause, Messages messages) {
        for (JqlOperand.Call call : calls(clause.operand())) {
            if (BuiltInFunctions.has(call.name())) {
                builtIn.problem(call).ifPresent(messages::addErrorMessage);
            } else {
                functions
                        .find(call.name())
                        .ifPresentOrElse(
                                found -> validate(searcher, clause, call, found, messages),
                                () ->
                                        messages.addErrorMessage(
                                                "Unable to find JQL function '%s'."
                                                        .formatted(JqlPrinter.operand(call))));
            }
        }
    }

    private void validate(
            Searcher searcher,
            JqlClause.Terminal clause,
            JqlOperand.Call call,
            PluginFunction found,
            Messages messages) {
        try {
            MessageSet answer =
                    InLoader.call(
                            found.loader(),
                            () ->
                                    found.function()
                                            .validate(
                                                    space.applicationUser(searcher.userKey()),
                                                    operand(call),
                                                    new FunctionClause(clause)));
            if (answer == null) {
                return;
            }
            answer.getErrorMessages().forEach(messages::addErrorMessage);
            if (answer instanceof Messages both) {
                both.getWarningMessages().forEach(messages::addWarningMessage);
            }
        } catch (Exception | LinkageError e) {
            log.warn("The search function {} of {} failed", call.name(), found.pluginKey(), e);
            messages.addErrorMessage(failure(call));
        }
    }

    /** The values, of all functions too; what fails or is not there gives none. */
    List<Literal> values(Searcher searcher, JqlClause.Terminal clause, JqlOperand operand) {
        if (operand instanceof JqlOperand.Value value) {
            return List.of(Literal.of(value.text()));
        } else if (operand instanceof JqlOperand.Empty) {
            return List.of(Literal.EMPTY);
        } else if (operand instanceof JqlOperand.Call call) {
            return BuiltInFunctions.has(call.name())
                    ? builtIn.values(searcher, call)
                    : functions
                            .find(call.name())
                            .map(found -> values(searcher, clause, call, found))
                            .orElse(List.of());
        }
        List<Literal> all = new ArrayList<>();
        for (JqlOperand each : ((JqlOperand.Values) operand).values()) {
            all.addAll(values(searcher, clause, each));
        }
        return all;
    }

    private List<Literal> values(
            Searcher searcher,
            JqlClause.Terminal clause,
            JqlOperand.Call call,
            PluginFunction found) {
        try {
            List<QueryLiteral> given =
                    InLoader.call(
                            found.loader(),
                            () ->
                                    found.function()
                                            .getValues(
                                                    () -> space.applicationUser(searcher.userKey()),
                                                    operand(call),
                                                    new FunctionClause(clause)));
            return given.stream().map(Operands::literal).toList();
        } catch (Exception | LinkageError e) {
            log.warn("The search function {} of {} failed", call.name(), found.pluginKey(), e);
            return List.of();
        }
    }

    /** The functions that are called in an operand. */
    static List<JqlOperand.Call> calls(JqlOperand operand) {
        if (operand instanceof JqlOperand.Call call) {
            return List.of(call);
        } else if (operand instanceof JqlOperand.Values list) {
            return list.values().stream().flatMap(each -> calls(each).stream()).toList();
        }
        return List.of();
    }

    /** Whether the operand can stand for several values. */
    boolean isList(JqlOperand operand) {
        if (operand instanceof JqlOperand.Call call) {
            return BuiltInFunctions.has(call.name())
                    ? BuiltInFunctions.get(call.name()).list()
                    : functions.find(call.name()).map(PluginFunction::list).orElse(true);
        }
        return operand instanceof JqlOperand.Values;
    }

    private static FunctionOperand operand(JqlOperand.Call call) {
        return new FunctionOperand(call.name(), call.arguments());
    }

    private static Literal literal(QueryLiteral given) {
        return given.getLongValue() == null
                ? Literal.EMPTY
                : Literal.of(given.getLongValue().toString());
    }

    private static String failure(JqlOperand.Call call) {
        return "The function '%s' could not be run.".formatted(JqlPrinter.operand(call));
    }
}
