package io.rihla.workbench.confluence.search;

/**
 * A word, sign or quoted text of a query.
 *
 * @param quoted text in quotes is never a keyword
 */
record CqlToken(String text, boolean quoted) {

    boolean is(String keyword) {
        return !quoted && text.equalsIgnoreCase(keyword);
    }
}
