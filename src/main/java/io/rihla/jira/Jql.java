package io.rihla.jira;

/** Pieces of Jira's query language. */
final class Jql {

    private Jql() {}

    /** A text between quotes, whatever it holds. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
