package io.rihla.workbench.jira.search;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A field with values out of a list: one or several, or none. A value is meant by its id, its key
 * or its name; the case of letters does not matter.
 */
final class ValueField implements JqlField {

    private static final Set<JqlOperator> OPERATORS =
            EnumSet.of(
                    JqlOperator.EQUALS,
                    JqlOperator.NOT_EQUALS,
                    JqlOperator.IN,
                    JqlOperator.NOT_IN,
                    JqlOperator.IS,
                    JqlOperator.IS_NOT);

    private static final Set<String> PEOPLE = Set.of("assignee", "reporter");

    private final List<String> names;
    private final SearchSpace space;
    private final Function<SearchedIssue, Collection<String>> values;
    private final boolean asked;
    private final Function<String, String> meaning;

    /**
     * @param values all the ids, keys and names by which an issue's values are known
     * @param asked whether a value that nobody knows is a mistake
     * @param meaning what a written value stands for among {@code values}; null for having none
     */
    ValueField(
            List<String> names,
            SearchSpace space,
            Function<SearchedIssue, Collection<String>> values,
            boolean asked,
            Function<String, String> meaning) {
        this.names = names;
        this.space = space;
        this.values = values;
        this.asked = asked;
        this.meaning = meaning;
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public Set<JqlOperator> operators() {
        return OPERATORS;
    }

    /** As in the product, which takes an unknown person for one who left. */
    @Override
    public boolean isLenient() {
        return PEOPLE.contains(name());
    }

    @Override
    public List<String> problems(Searcher searcher, String writtenField, List<Literal> literals) {
        return literals.stream()
                .flatMap(each -> problem(searcher, writtenField, each).stream())
                .toList();
    }

    private Optional<String> problem(Searcher searcher, String writtenField, Literal value) {
        return value.isEmpty()
                        || !asked
                        || meaning.apply(value.text()) == null
                        || space.exists(searcher.userKey(), name(), value.text())
                ? Optional.empty()
                : Optional.of(
                        "The value '%s' does not exist for the field '%s'."
                                .formatted(value.text(), writtenField));
    }

    @Override
    public Predicate<SearchedIssue> matcher(
            Searcher searcher, JqlOperator operator, List<Literal> literals) {
        Set<String> wanted = new HashSet<>();
        boolean empty = false;
        for (Literal literal : literals) {
            String meant = literal.isEmpty() ? null : meaning.apply(literal.text());
            if (meant == null) {
                empty = true;
            } else {
                wanted.add(folded(meant));
            }
        }
        boolean orEmpty = empty;
        Predicate<SearchedIssue> has =
                issue -> {
                    Collection<String> own = values.apply(issue);
                    return own.isEmpty() ? orEmpty : anyOf(own, wanted);
                };
        // As in the product, an issue without a value is not different from any value.
        return operator.isNegative()
                ? issue -> {
                    Collection<String> own = values.apply(issue);
                    return !own.isEmpty() && !anyOf(own, wanted);
                }
                : has;
    }

    private static boolean anyOf(Collection<String> own, Set<String> wanted) {
        for (String value : own) {
            if (wanted.contains(folded(value))) {
                return true;
            }
        }
        return false;
    }

    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
