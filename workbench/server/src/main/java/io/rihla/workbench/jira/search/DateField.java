package io.rihla.workbench.jira.search;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** A moment or, for due dates, a day. */
final class DateField<T extends Comparable<? super T>> implements JqlField {

    private static final Set<JqlOperator> OPERATORS =
            EnumSet.complementOf(EnumSet.of(JqlOperator.LIKE, JqlOperator.NOT_LIKE));

    private final List<String> names;
    private final Clock clock;
    private final Function<SearchedIssue, T> value;
    private final Meaning<T> meaning;

    private DateField(
            List<String> names, Clock clock, Function<SearchedIssue, T> value, Meaning<T> meaning) {
        this.names = names;
        this.clock = clock;
        this.value = value;
        this.meaning = meaning;
    }

    static DateField<Instant> moment(
            List<String> names, Clock clock, Function<SearchedIssue, Instant> value) {
        return new DateField<>(names, clock, value, (instant, searcher) -> instant);
    }

    static DateField<LocalDate> day(
            List<String> names, Clock clock, Function<SearchedIssue, LocalDate> value) {
        return new DateField<>(
                names,
                clock,
                value,
                (instant, searcher) -> instant.atZone(searcher.zone()).toLocalDate());
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public Set<JqlOperator> operators() {
        return OPERATORS;
    }

    @Override
    public List<String> problems(Searcher searcher, String writtenField, List<Literal> literals) {
        return literals.stream()
                .flatMap(each -> problem(searcher, writtenField, each).stream())
                .toList();
    }

    private Optional<String> problem(Searcher searcher, String writtenField, Literal literal) {
        return literal.isEmpty() || moment(searcher, literal).isPresent()
                ? Optional.empty()
                : Optional.of(DateValues.problem(literal.text(), writtenField));
    }

    @Override
    public Predicate<SearchedIssue> matcher(
            Searcher searcher, JqlOperator operator, List<Literal> literals) {
        boolean orEmpty = literals.stream().anyMatch(Literal::isEmpty);
        List<T> wanted =
                literals.stream()
                        .filter(literal -> !literal.isEmpty())
                        .flatMap(literal -> moment(searcher, literal).stream())
                        .map(moment -> meaning.of(moment, searcher))
                        .toList();
        if (operator.comparesOrder()) {
            return issue -> {
                T own = value.apply(issue);
                return own != null && wanted.stream().anyMatch(each -> holds(operator, own, each));
            };
        }
        return operator.isNegative()
                ? issue -> value.apply(issue) != null && !wanted.contains(value.apply(issue))
                : issue ->
                        value.apply(issue) == null ? orEmpty : wanted.contains(value.apply(issue));
    }

    private static <T extends Comparable<? super T>> boolean holds(
            JqlOperator operator, T own, T wanted) {
        int order = own.compareTo(wanted);
        return switch (operator) {
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            default -> order >= 0;
        };
    }

    private Optional<Instant> moment(Searcher searcher, Literal literal) {
        return literal.instant() != null
                ? Optional.of(literal.instant())
                : DateValues.read(literal.text(), searcher.zone(), clock);
    }

    private interface Meaning<T> {
        T of(Instant instant, Searcher searcher);
    }
}
