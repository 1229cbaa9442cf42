package io.rihla.workbench.jira.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a search in the query language. */
final class JqlPrinter {

    private JqlPrinter() {}

    static String print(JqlQuery query) {
        String where = query.where().map(JqlPrinter::clause).orElse("");
        if (query.order().isEmpty()) {
            return where;
        }
        String order =
                query.order().stream()
                        .map(by -> name(by.field()) + (by.descending() ? " DESC" : " ASC"))
                        .collect(Collectors.joining(", "));
        return (where + " ORDER BY " + order).strip();
    }

    static String operand(JqlOperand operand) {
        if (operand instanceof JqlOperand.Value value) {
            return name(value.text());
        } else if (operand instanceof JqlOperand.Values list) {
            return list(list.values().stream().map(JqlPrinter::operand).toList());
        } else if (operand instanceof JqlOperand.Call call) {
            return name(call.name())
                    + list(call.arguments().stream().map(JqlPrinter::quoted).toList());
        }
        return "EMPTY";
    }

    private static String clause(JqlClause clause) {
        if (clause instanceof JqlClause.And and) {
            return joined(and.clauses(), " AND ");
        } else if (clause instanceof JqlClause.Or or) {
            return joined(or.clauses(), " OR ");
        } else if (clause instanceof JqlClause.Not not) {
            return "NOT " + inner(not.clause());
        }
        JqlClause.Terminal terminal = (JqlClause.Terminal) clause;
        return "%s %s %s"
                .formatted(
                        name(terminal.field()),
                        terminal.operator().sign(),
                        operand(terminal.operand()));
    }

    private static String joined(List<JqlClause> clauses, String word) {
        return clauses.stream().map(JqlPrinter::inner).collect(Collectors.joining(word));
    }

    /** In parentheses, as soon as it is more than one condition. */
    private static String inner(JqlClause clause) {
        boolean several = clause instanceof JqlClause.And || clause instanceof JqlClause.Or;
        return several ? "(" + clause(clause) + ")" : clause(clause);
    }

    private static String list(List<String> values) {
        return "(" + String.join(", ", values) + ")";
    }

    static String name(String text) {
        boolean plain = text.matches("-?[A-Za-z0-9_]+(-[A-Za-z0-9_]+)*");
        return plain && !JqlParser.RESERVED_WORDS.contains(text.toLowerCase(Locale.ROOT))
                ? text
                : quoted(text);
    }

    static String quoted(String text) {
        String escaped =
                text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t");
        return '"' + escaped + '"';
    }
}
