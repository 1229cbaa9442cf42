package io.rihla.bridge;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes what we ask Jira in its query language. */
final class Jql {

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,99}-\\d{1,15}");

    /** What a query has and a search for words hardly ever: a comparison, or an order. */
    private static final Pattern QUERY =
            Pattern.compile(
                    "[=~<>]|\\b(?:not\\s+)?in\\s*\\(|\\b(?:is|was)\\s+(?:not\\s+)?empty\\b"
                            + "|\\border\\s+by\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int MOST_WORDS = 12;

    private Jql() {}

    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    static boolean isQuery(String text) {
        return QUERY.matcher(text).find();
    }

    /** A text in quotation marks. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String keys(List<String> keys) {
        return "key in ("
                + keys.stream()
                        .map(key -> quoted(key.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.joining(","))
                + ")";
    }

    /**
     * Issues that have all these words, the last one perhaps only begun. Signs that Jira's search
     * would take for its own are no part of words.
     */
    static String words(String text) {
        List<String> words =
                NO_WORD.splitAsStream(text)
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .map(word -> word + "*")
                        .toList();
        return words.isEmpty() ? "" : "text ~ " + quoted(String.join(" ", words));
    }
}
