package io.rihla.workbench.jira.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Searches find what a slow and simple reading of the language finds. */
class JqlReferenceTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final Searcher ANN = new Searcher("k-ann", ZoneOffset.UTC);

    private final MemorySpace space = new MemorySpace();
    private final JqlSearch search = new JqlSearch(space, new JqlFunctions(), CLOCK);

    JqlReferenceTest() {
        for (int i = 1; i <= 24; i++) {
            MemorySpace.Draft draft =
                    new MemorySpace.Draft(i, (i % 2 == 0 ? "ABC-" : "XY-") + (100 - i));
            draft.status = i % 3 == 0 ? MemorySpace.DONE : MemorySpace.TO_DO;
            draft.assignee = i % 4 == 0 ? null : i % 4 == 1 ? "k-ann" : "k-bob";
            draft.due = i % 5 == 0 ? null : LocalDate.of(2026, 11, i);
            draft.labels = i % 3 == 1 ? List.of() : List.of("l" + i % 3, "m" + i % 2);
            space.add(draft.done());
            if (i % 6 == 0) {
                space.hide(i, "k-ann");
            }
        }
    }

    @Property(tries = 1000)
    void findsTheSame(@ForAll("clauses") JqlClause clause) {
        JqlQuery query = new JqlQuery(java.util.Optional.of(clause), List.of());
        List<Long> expected =
                space.issues.stream()
                        .filter(issue -> issue.id() % 6 != 0 && holds(clause, issue, false))
                        .sorted(
                                Comparator.comparing(SearchedIssue::projectKey)
                                        .thenComparing(SearchedIssue::number)
                                        .reversed())
                        .map(SearchedIssue::id)
                        .toList();

        FoundIssues found = search.search(ANN, query, 0, 1000);

        assertThat(found.ids()).isEqualTo(expected);
        assertThat(found.total()).isEqualTo(expected.size());
    }

    @Provide
    Arbitrary<JqlClause> clauses() {
        return clauses(3);
    }

    private Arbitrary<JqlClause> clauses(int depth) {
        Arbitrary<JqlClause> terminal =
                Arbitraries.oneOf(
                        values("id", Arbitraries.integers().between(0, 30).map(String::valueOf)),
                        values("key", Arbitraries.of("ABC-98", "XY-99", "abc-96", "NO-1")),
                        values("status", Arbitraries.of("Done", "to do", "3", "Other")),
                        values("assignee", Arbitraries.of("ann", "k-bob", "carl")),
                        values("labels", Arbitraries.of("l2", "m0", "M1", "x")),
                        days());
        if (depth == 0) {
            return terminal;
        }
        Arbitrary<List<JqlClause>> several = clauses(depth - 1).list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(
                terminal,
                several.map(JqlClause.And::new),
                several.map(JqlClause.Or::new),
                clauses(depth - 1).map(JqlClause.Not::new));
    }

    private static Arbitrary<JqlClause> values(String field, Arbitrary<String> texts) {
        Arbitrary<JqlOperand> value = texts.map(JqlOperand.Value::new);
        return Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.of(JqlOperator.EQUALS, JqlOperator.NOT_EQUALS), value)
                        .as((operator, one) -> new JqlClause.Terminal(field, operator, one)),
                Combinators.combine(
                                Arbitraries.of(JqlOperator.IN, JqlOperator.NOT_IN),
                                value.list().ofMinSize(1).ofMaxSize(4))
                        .as(
                                (operator, several) ->
                                        new JqlClause.Terminal(
                                                field, operator, new JqlOperand.Values(several))),
                Arbitraries.of(JqlOperator.IS, JqlOperator.IS_NOT)
                        .map(
                                operator ->
                                        new JqlClause.Terminal(
                                                field, operator, new JqlOperand.Empty())));
    }

    private static Arbitrary<JqlClause> days() {
        return Combinators.combine(
                        Arbitraries.of(
                                JqlOperator.LESS,
                                JqlOperator.LESS_OR_EQUAL,
                                JqlOperator.GREATER,
                                JqlOperator.GREATER_OR_EQUAL,
                                JqlOperator.EQUALS,
                                JqlOperator.NOT_EQUALS),
                        Arbitraries.integers().between(1, 24))
                .as(
                        (operator, day) ->
                                new JqlClause.Terminal(
                                        "due",
                                        operator,
                                        new JqlOperand.Value("2026-11-%02d".formatted(day))));
    }

    /** The language as its manual explains it: {@code not} turns the operators round. */
    private static boolean holds(JqlClause clause, SearchedIssue issue, boolean negated) {
        if (clause instanceof JqlClause.Not not) {
            return holds(not.clause(), issue, !negated);
        } else if (clause instanceof JqlClause.And and) {
            return negated
                    ? and.clauses().stream().anyMatch(each -> holds(each, issue, true))
                    : and.clauses().stream().allMatch(each -> holds(each, issue, false));
        } else if (clause instanceof JqlClause.Or or) {
            return negated
                    ? or.clauses().stream().allMatch(each -> holds(each, issue, true))
                    : or.clauses().stream().anyMatch(each -> holds(each, issue, false));
        }
        JqlClause.Terminal terminal = (JqlClause.Terminal) clause;
        Set<String> own = values(terminal.field(), issue);
        if (terminal.operand() instanceof JqlOperand.Empty) {
            return own.isEmpty() == ((terminal.operator() == JqlOperator.IS) != negated);
        }
        if (own.isEmpty()) {
            return false;
        }
        return positive(terminal, own) != negated;
    }

    private static boolean positive(JqlClause.Terminal terminal, Set<String> own) {
        Set<String> wanted = new HashSet<>();
        if (terminal.operand() instanceof JqlOperand.Values list) {
            list.values().forEach(each -> wanted.add(text(each, terminal.field())));
        } else {
            wanted.add(text(terminal.operand(), terminal.field()));
        }
        boolean among = own.stream().anyMatch(wanted::contains);
        int order = own.iterator().next().compareTo(wanted.iterator().next());
        return switch (terminal.operator()) {
            case EQUALS, IN -> among;
            case NOT_EQUALS, NOT_IN -> !among;
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
            default -> throw new IllegalArgumentException(terminal.toString());
        };
    }

    private static String text(JqlOperand operand, String field) {
        String text = ((JqlOperand.Value) operand).text().toLowerCase(java.util.Locale.ROOT);
        return field.equals("assignee") && !text.startsWith("k-") ? "k-" + text : text;
    }

    private static Set<String> values(String field, SearchedIssue issue) {
        return switch (field) {
            case "id" -> Set.of(String.valueOf(issue.id()));
            case "key" -> Set.of(issue.key().toLowerCase(java.util.Locale.ROOT));
            case "status" ->
                    Set.of(
                            issue.status().id(),
                            issue.status().name().toLowerCase(java.util.Locale.ROOT));
            case "assignee" -> issue.assignee() == null ? Set.of() : Set.of(issue.assignee());
            case "labels" -> Set.copyOf(issue.labels());
            case "due" -> issue.due() == null ? Set.of() : Set.of(issue.due().toString());
            default -> throw new IllegalArgumentException(field);
        };
    }
}
