package io.rihla.workbench.jira.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Text in which words are looked for: all of them, in any order; a star ends the start of one. */
final class TextField implements JqlField {

    private static final Set<JqlOperator> OPERATORS =
            EnumSet.of(JqlOperator.LIKE, JqlOperator.NOT_LIKE, JqlOperator.IS, JqlOperator.IS_NOT);

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}*]+");

    private final List<String> names;
    private final Supplier<Function<SearchedIssue, String>> texts;

    /**
     * @param texts asked once a search
     */
    TextField(List<String> names, Supplier<Function<SearchedIssue, String>> texts) {
        this.names = names;
        this.texts = texts;
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
        return literals.stream().flatMap(each -> problem(writtenField, each).stream()).toList();
    }

    private static Optional<String> problem(String writtenField, Literal value) {
        if (value.isEmpty() || value.text().strip().matches("[^*?].*")) {
            return Optional.empty();
        }
        return Optional.of(
                value.text().isBlank()
                        ? "The field '%s' does not support searching for an empty string."
                                .formatted(writtenField)
                        : ("The text query '%s' for field '%s' is not allowed to start with '%s'.")
                                .formatted(
                                        value.text(),
                                        writtenField,
                                        value.text().strip().charAt(0)));
    }

    @Override
    public Predicate<SearchedIssue> matcher(
            Searcher searcher, JqlOperator operator, List<Literal> values) {
        Function<SearchedIssue, String> text = texts.get();
        if (operator == JqlOperator.IS || operator == JqlOperator.IS_NOT) {
            return issue -> folded(text.apply(issue)).isEmpty() == (operator == JqlOperator.IS);
        }
        List<Pattern> words =
                values.stream()
                        .filter(value -> !value.isEmpty())
                        .flatMap(value -> words(value.text()).stream())
                        .toList();
        return operator == JqlOperator.LIKE
                ? issue -> !words.isEmpty() && hasAll(folded(text.apply(issue)), words)
                : issue ->
                        !folded(text.apply(issue)).isEmpty()
                                && !hasAll(folded(text.apply(issue)), words);
    }

    private static String folded(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    private static boolean hasAll(String text, List<Pattern> words) {
        return words.stream().allMatch(word -> word.matcher(text).find());
    }

    private static List<Pattern> words(String searched) {
        return BETWEEN_WORDS
                .splitAsStream(searched.toLowerCase(Locale.ROOT))
                .filter(word -> !word.replace("*", "").isEmpty())
                .map(TextField::word)
                .toList();
    }

    private static Pattern word(String word) {
        String[] parts = word.split("\\*", -1);
        StringBuilder pattern = new StringBuilder("(?<![\\p{L}\\p{M}\\p{N}])");
        for (int i = 0; i < parts.length; i++) {
            pattern.append(i == 0 ? "" : "[\\p{L}\\p{M}\\p{N}]*").append(Pattern.quote(parts[i]));
        }
        return Pattern.compile(pattern.append("(?![\\p{L}\\p{M}\\p{N}])").toString());
    }
}
