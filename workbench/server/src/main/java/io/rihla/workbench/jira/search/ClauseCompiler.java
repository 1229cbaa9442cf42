package io.rihla.workbench.jira.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Makes a test of the conditions of a search, every function called once. */
final class ClauseCompiler {

    private final JqlFields fields;
    private final Operands operands;
    private final Searcher searcher;

    ClauseCompiler(JqlFields fields, Operands operands, Searcher searcher) {
        this.fields = fields;
        this.operands = operands;
        this.searcher = searcher;
    }

    /**
     * A test of issues.
     *
     * @param ids the only issues that can pass; empty when any can
     */
    record Compiled(Predicate<SearchedIssue> matches, Optional<Set<Long>> ids) {

        static final Compiled NOTHING = new Compiled(issue -> false, Optional.of(Set.of()));
    }

    Compiled compile(JqlClause clause) {
        return compile(clause, false);
    }

    /** Carries {@code not} inwards to the fields, where it means the opposite operator. */
    private Compiled compile(JqlClause clause, boolean negated) {
        if (clause instanceof JqlClause.Not not) {
            return compile(not.clause(), !negated);
        } else if (clause instanceof JqlClause.And and) {
            return joined(and.clauses(), negated, !negated);
        } else if (clause instanceof JqlClause.Or or) {
            return joined(or.clauses(), negated, negated);
        }
        return terminal((JqlClause.Terminal) clause, negated);
    }

    private Compiled joined(List<JqlClause> clauses, boolean negated, boolean all) {
        List<Compiled> parts = clauses.stream().map(each -> compile(each, negated)).toList();
        List<Predicate<SearchedIssue>> tests = parts.stream().map(Compiled::matches).toList();
        Predicate<SearchedIssue> matches =
                all
                        ? issue -> tests.stream().allMatch(test -> test.test(issue))
                        : issue -> tests.stream().anyMatch(test -> test.test(issue));
        return new Compiled(matches, all ? common(parts) : together(parts));
    }

    private static Optional<Set<Long>> common(List<Compiled> parts) {
        return parts.stream()
                .flatMap(part -> part.ids().stream())
                .reduce(
                        (one, other) -> {
                            Set<Long> both = new HashSet<>(one);
                            both.retainAll(other);
                            return both;
                        });
    }

    private static Optional<Set<Long>> together(List<Compiled> parts) {
        Set<Long> all = new HashSet<>();
        for (Compiled part : parts) {
            if (part.ids().isEmpty()) {
                return Optional.empty();
            }
            all.addAll(part.ids().get());
        }
        return Optional.of(all);
    }

    private Compiled terminal(JqlClause.Terminal clause, boolean negated) {
        JqlOperator operator = negated ? clause.operator().opposite() : clause.operator();
        Optional<JqlField> found = fields.find(clause.field());
        if (found.isEmpty() || !found.get().operators().contains(clause.operator())) {
            return Compiled.NOTHING;
        }
        // Functions are told the operator that is meant, not the one that is written.
        JqlClause.Terminal meant =
                new JqlClause.Terminal(clause.field(), operator, clause.operand());
        List<Literal> values = new ArrayList<>(operands.values(searcher, meant, clause.operand()));
        Predicate<SearchedIssue> matches = found.get().matcher(searcher, operator, values);
        boolean namesIssues =
                found.get() instanceof IssueField field
                        && field.isIssueItself()
                        && (operator == JqlOperator.EQUALS || operator == JqlOperator.IN);
        return new Compiled(
                matches,
                namesIssues
                        ? Optional.of(((IssueField) found.get()).wanted(values))
                        : Optional.empty());
    }
}
