package io.rihla.workbench.jira.search;

import io.rihla.workbench.contracts.Messages;
import java.util.List;
import java.util.Optional;

/** Says what is wrong with a search that could be read. */
final class JqlValidator {

    private final JqlFields fields;
    private final Operands operands;
    private final Searcher searcher;
    private final Messages messages = new Messages();

    JqlValidator(JqlFields fields, Operands operands, Searcher searcher) {
        this.fields = fields;
        this.operands = operands;
        this.searcher = searcher;
    }

    Messages validate(JqlQuery query) {
        query.where().ifPresent(this::check);
        for (JqlQuery.SortBy by : query.order()) {
            if (fields.find(by.field()).isEmpty() || !IssueOrder.knows(name(by.field()))) {
                messages.addErrorMessage(
                        "Not able to sort using field '%s'.".formatted(by.field()));
            }
        }
        return messages;
    }

    private String name(String field) {
        return fields.find(field).orElseThrow().name();
    }

    private void check(JqlClause clause) {
        if (clause instanceof JqlClause.And and) {
            and.clauses().forEach(this::check);
        } else if (clause instanceof JqlClause.Or or) {
            or.clauses().forEach(this::check);
        } else if (clause instanceof JqlClause.Not not) {
            check(not.clause());
        } else {
            check((JqlClause.Terminal) clause);
        }
    }

    private void check(JqlClause.Terminal clause) {
        Optional<JqlField> field = fields.find(clause.field());
        if (field.isEmpty()) {
            messages.addErrorMessage(
                    "Field '%s' does not exist or you do not have permission to view it."
                            .formatted(clause.field()));
        } else if (!field.get().operators().contains(clause.operator())) {
            messages.addErrorMessage(
                    "The operator '%s' is not supported by the '%s' field."
                            .formatted(clause.operator().sign(), clause.field()));
        } else if (fits(clause)) {
            operands.validate(searcher, clause, messages);
            field.get()
                    .problems(searcher, clause.field(), written(clause.operand()))
                    .forEach(
                            field.get().isLenient()
                                    ? messages::addWarningMessage
                                    : messages::addErrorMessage);
        }
    }

    private boolean fits(JqlClause.Terminal clause) {
        JqlOperator operator = clause.operator();
        String problem = null;
        if (operator == JqlOperator.IS || operator == JqlOperator.IS_NOT) {
            if (!(clause.operand() instanceof JqlOperand.Empty)) {
                problem = "The operator '%1$s' only supports 'EMPTY' and 'NULL' for field '%3$s'.";
            }
        } else if (operator.takesList() != operands.isList(clause.operand())) {
            problem =
                    operator.takesList()
                            ? "Operator '%s' does not support the non-list value '%s' for field"
                                    + " '%s'."
                            : "Operator '%s' does not support the list value '%s' for field '%s'.";
        }
        if (problem != null) {
            messages.addErrorMessage(
                    problem.formatted(
                            operator.sign(), JqlPrinter.operand(clause.operand()), clause.field()));
        }
        return problem == null;
    }

    /** What the person wrote; values of functions are right as they are. */
    private static List<Literal> written(JqlOperand operand) {
        if (operand instanceof JqlOperand.Value value) {
            return List.of(Literal.of(value.text()));
        } else if (operand instanceof JqlOperand.Values list) {
            return list.values().stream().flatMap(each -> written(each).stream()).toList();
        }
        return List.of();
    }
}
