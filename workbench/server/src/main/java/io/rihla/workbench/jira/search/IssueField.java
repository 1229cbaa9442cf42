package io.rihla.workbench.jira.search;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A field whose value is an issue, by id or by key: the issue itself, or its parent. */
final class IssueField implements JqlField {

    private static final Set<JqlOperator> OPERATORS =
            EnumSet.of(
                    JqlOperator.EQUALS,
                    JqlOperator.NOT_EQUALS,
                    JqlOperator.IN,
                    JqlOperator.NOT_IN,
                    JqlOperator.IS,
                    JqlOperator.IS_NOT);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final List<String> names;
    private final SearchSpace space;
    private final Function<SearchedIssue, Long> value;

    IssueField(List<String> names, SearchSpace space, Function<SearchedIssue, Long> value) {
        this.names = names;
        this.space = space;
        this.value = value;
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public Set<JqlOperator> operators() {
        return OPERATORS;
    }

    /** Each that is not there, or not for this person: asked for all at once. */
    @Override
    public List<String> problems(Searcher searcher, String writtenField, List<Literal> literals) {
        Map<String, Long> ids = ids(literals);
        Set<Long> seen = new HashSet<>();
        space.visible(searcher.userKey(), ids.values()).forEach(issue -> seen.add(issue.id()));
        return literals.stream()
                .filter(literal -> !literal.isEmpty())
                .map(Literal::text)
                .filter(text -> !seen.contains(ids.get(text)))
                .map(text -> missing(text, writtenField))
                .toList();
    }

    private static String missing(String text, String writtenField) {
        return isNumber(text)
                ? "A value with ID '%s' does not exist for the field '%s'."
                        .formatted(text, writtenField)
                : "An issue with key '%s' does not exist for field '%s'."
                        .formatted(text, writtenField);
    }

    @Override
    public Predicate<SearchedIssue> matcher(
            Searcher searcher, JqlOperator operator, List<Literal> literals) {
        Set<Long> wanted = wanted(literals);
        boolean orEmpty = literals.stream().anyMatch(Literal::isEmpty);
        return operator.isNegative()
                ? issue -> value.apply(issue) != null && !wanted.contains(value.apply(issue))
                : issue ->
                        value.apply(issue) == null ? orEmpty : wanted.contains(value.apply(issue));
    }

    /** The ids that are meant, by what was written; a key that nobody has is left out. */
    private Map<String, Long> ids(List<Literal> literals) {
        Map<String, Long> ids = new HashMap<>();
        Set<String> keys = new HashSet<>();
        for (Literal literal : literals) {
            if (literal.isEmpty()) {
                continue;
            }
            if (isNumber(literal.text())) {
                ids.put(literal.text(), Long.valueOf(literal.text()));
            } else {
                keys.add(literal.text().toUpperCase(Locale.ROOT));
            }
        }
        Map<String, Long> byKey = keys.isEmpty() ? Map.of() : space.idsOfKeys(keys);
        for (Literal literal : literals) {
            Long id = literal.isEmpty() ? null : byKey.get(literal.text().toUpperCase(Locale.ROOT));
            if (id != null) {
                ids.put(literal.text(), id);
            }
        }
        return ids;
    }

    /** Whether it is the issue itself that is meant, so that only the named ones need be read. */
    boolean isIssueItself() {
        return names.contains("key");
    }

    Set<Long> wanted(List<Literal> literals) {
        return new HashSet<>(ids(literals).values());
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
