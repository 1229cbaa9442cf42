package io.rihla.workbench.jira.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads {@code project = ABC and (summary ~ "x" or id in f("a")) order by created desc}.
 *
 * <p>Of the product's language the history ({@code was}, {@code changed}) is missing.
 */
final class JqlParser {

    /** Words that stand for themselves only in quotes; those of the language and a few more. */
    static final Set<String> RESERVED_WORDS =
            Set.of(
                    "and", "or", "not", "in", "is", "empty", "null", "order", "by", "asc", "desc",
                    "was", "changed", "select", "from", "where", "delete", "update", "insert");

    private static final List<JqlOperator> SIGNS =
            List.of(
                    JqlOperator.EQUALS,
                    JqlOperator.NOT_EQUALS,
                    JqlOperator.LIKE,
                    JqlOperator.NOT_LIKE,
                    JqlOperator.LESS_OR_EQUAL,
                    JqlOperator.GREATER_OR_EQUAL,
                    JqlOperator.LESS,
                    JqlOperator.GREATER,
                    JqlOperator.IN);

    private final JqlTokens tokens;

    private JqlParser(String search) {
        this.tokens = new JqlTokens(search);
    }

    /**
     * @throws JqlException with the place, when the search cannot be understood
     */
    static JqlQuery parse(String search) {
        return new JqlParser(search).query();
    }

    private JqlQuery query() {
        Optional<JqlClause> where = Optional.empty();
        if (!tokens.atEnd() && !tokens.isNext("order")) {
            where = Optional.of(either());
        }
        List<JqlQuery.SortBy> order = order();
        if (!tokens.atEnd()) {
            throw unexpected("Expecting either 'OR' or 'AND' but got '%s'.");
        }
        return new JqlQuery(where, order);
    }

    private List<JqlQuery.SortBy> order() {
        List<JqlQuery.SortBy> order = new ArrayList<>();
        if (!tokens.take("order")) {
            return order;
        }
        if (!tokens.take("by")) {
            throw unexpected("Expecting 'BY' but got '%s'.");
        }
        do {
            String field = field();
            boolean descending = tokens.take("desc");
            if (!descending) {
                tokens.take("asc");
            }
            order.add(new JqlQuery.SortBy(field, descending));
        } while (tokens.take(","));
        return order;
    }

    private JqlClause either() {
        return several(this::all, JqlClause.Or::new, "or", "||", "|");
    }

    private JqlClause all() {
        return several(this::one, JqlClause.And::new, "and", "&&", "&");
    }

    private JqlClause several(
            Supplier<JqlClause> part, Function<List<JqlClause>, JqlClause> join, String... words) {
        List<JqlClause> clauses = new ArrayList<>();
        do {
            clauses.add(part.get());
        } while (tokens.take(words));
        return clauses.size() == 1 ? clauses.get(0) : join.apply(clauses);
    }

    private JqlClause one() {
        if (tokens.take("not", "!")) {
            return new JqlClause.Not(one());
        }
        if (tokens.take("(")) {
            JqlClause inside = either();
            if (!tokens.take(")")) {
                throw unexpected("Expecting ')' but got '%s'.");
            }
            return inside;
        }
        String field = field();
        JqlOperator operator = operator();
        return new JqlClause.Terminal(field, operator, operand());
    }

    private String field() {
        JqlToken token = tokens.peek();
        if (token == null) {
            throw JqlException.atTheEnd("Expecting a field name at the end of the query.");
        }
        if (token.sign() || token.text().isEmpty()) {
            throw unexpected("Expecting a field name but got '%s'.");
        }
        refuseReserved(token);
        return tokens.take().text();
    }

    private JqlOperator operator() {
        if (tokens.takeAll("not", "in")) {
            return JqlOperator.NOT_IN;
        }
        if (tokens.takeAll("is", "not")) {
            return JqlOperator.IS_NOT;
        }
        if (tokens.take("is")) {
            return JqlOperator.IS;
        }
        for (JqlOperator operator : SIGNS) {
            if (tokens.take(operator.sign())) {
                return operator;
            }
        }
        throw unexpected(
                "Expecting operator but got '%s'. The valid operators are '=', '!=', '<', '>', '<=',"
                        + " '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.");
    }

    private JqlOperand operand() {
        JqlToken token = tokens.peek();
        if (token == null) {
            throw JqlException.atTheEnd(
                    "Expecting either a value, list or function before the end of the query.");
        }
        if (tokens.take("empty", "null")) {
            return new JqlOperand.Empty();
        }
        if (tokens.take("(")) {
            return list();
        }
        if (token.sign()) {
            throw unexpected(
                    "Expecting either a value, list or function but got '%1$s'. You must surround"
                            + " '%1$s' in quotation marks to use it as a value.");
        }
        refuseReserved(token);
        String text = tokens.take().text();
        return tokens.take("(")
                ? new JqlOperand.Call(text, arguments())
                : new JqlOperand.Value(text);
    }

    private JqlOperand list() {
        List<JqlOperand> values = new ArrayList<>();
        do {
            values.add(operand());
        } while (tokens.take(","));
        if (!tokens.take(")")) {
            throw unexpected("Expecting ')' before '%s'.");
        }
        return new JqlOperand.Values(values);
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        if (tokens.take(")")) {
            return arguments;
        }
        do {
            JqlToken token = tokens.peek();
            if (token == null || token.sign()) {
                throw unexpected("Expecting a function argument but got '%s'.");
            }
            arguments.add(tokens.take().text());
        } while (tokens.take(","));
        if (!tokens.take(")")) {
            throw unexpected("Expecting ')' or ',' but got '%s'.");
        }
        return arguments;
    }

    private static void refuseReserved(JqlToken token) {
        if (!token.quoted() && RESERVED_WORDS.contains(token.text().toLowerCase(Locale.ROOT))) {
            throw JqlException.at(
                    token.line(),
                    token.character(),
                    ("'%s' is a reserved JQL word. You must surround it in quotation marks to use it"
                                    + " in a query.")
                            .formatted(token.text()));
        }
    }

    private JqlException unexpected(String problem) {
        JqlToken token = tokens.peek();
        return token == null
                ? JqlException.atTheEnd(problem.formatted("the end of the query"))
                : JqlException.at(token.line(), token.character(), problem.formatted(token.text()));
    }
}
