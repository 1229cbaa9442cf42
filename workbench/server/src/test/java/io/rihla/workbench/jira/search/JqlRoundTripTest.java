package io.rihla.workbench.jira.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is printed is read as the same search again, whatever stands in the quotes. */
class JqlRoundTripTest {

    @Property(tries = 500)
    void printedAndReadAgainItIsTheSame(@ForAll("searches") JqlQuery search) {
        assertThat(JqlSearch.parse(search.toString())).isEqualTo(search);
    }

    @Property(tries = 500)
    void anyTextIsReadOrRefusedWithASentence(@ForAll("anyText") String text) {
        try {
            JqlSearch.parse(text);
        } catch (JqlException e) {
            assertThat(e.getMessage()).startsWith("Error in");
        }
    }

    @Provide
    Arbitrary<String> anyText() {
        return Arbitraries.strings().withChars("ab=~!<>(),&|\"'\\ \n.#and").ofMaxLength(20);
    }

    @Provide
    Arbitrary<JqlQuery> searches() {
        Arbitrary<JqlQuery.SortBy> step =
                Combinators.combine(names(), Arbitraries.of(true, false)).as(JqlQuery.SortBy::new);
        return Combinators.combine(clauses(3).optional(), step.list().ofMaxSize(2))
                .as((where, order) -> new JqlQuery((Optional<JqlClause>) where, order));
    }

    private Arbitrary<JqlClause> clauses(int depth) {
        Arbitrary<JqlClause> terminal =
                Combinators.combine(names(), Arbitraries.of(JqlOperator.class), operands(1))
                        .as(JqlClause.Terminal::new);
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

    private Arbitrary<JqlOperand> operands(int depth) {
        Arbitrary<JqlOperand> value = texts().map(JqlOperand.Value::new);
        Arbitrary<JqlOperand> call =
                Combinators.combine(names(), texts().list().ofMaxSize(2)).as(JqlOperand.Call::new);
        Arbitrary<JqlOperand> empty = Arbitraries.just(new JqlOperand.Empty());
        return depth == 0
                ? Arbitraries.oneOf(value, call, empty)
                : Arbitraries.oneOf(
                        value,
                        call,
                        empty,
                        operands(depth - 1)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .map(JqlOperand.Values::new));
    }

    private Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(5),
                Arbitraries.of("Order", "empty", "two words", "a\"b", "and", "x-1", "-3"));
    }

    private Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(8);
    }
}
