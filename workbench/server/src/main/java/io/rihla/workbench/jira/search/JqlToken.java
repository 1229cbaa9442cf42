package io.rihla.workbench.jira.search;

/**
 * A word, sign or quoted text of a search.
 *
 * @param quoted text in quotes is never a keyword
 * @param line counted from 1
 * @param character counted from 1
 */
record JqlToken(String text, boolean quoted, boolean sign, int line, int character) {

    boolean is(String keyword) {
        return !quoted && text.equalsIgnoreCase(keyword);
    }
}
