package io.rihla.workbench.jira.search;

import java.util.List;

/** Cuts a search into tokens and hands them out in order. */
final class JqlTokens {

    private final List<JqlToken> tokens;
    private int next;

    JqlTokens(String search) {
        this.tokens = new JqlLexer(search).read();
    }

    boolean atEnd() {
        return next >= tokens.size();
    }

    /** What comes next, or null at the end. */
    JqlToken peek() {
        return atEnd() ? null : tokens.get(next);
    }

    boolean isNext(String keyword) {
        return !atEnd() && tokens.get(next).is(keyword);
    }

    /** Takes the keyword when it comes next. */
    boolean take(String... either) {
        for (String keyword : either) {
            if (isNext(keyword)) {
                next++;
                return true;
            }
        }
        return false;
    }

    /** Takes all the keywords when they come next in this order. */
    boolean takeAll(String first, String second) {
        if (isNext(first) && next + 1 < tokens.size() && tokens.get(next + 1).is(second)) {
            next += 2;
            return true;
        }
        return false;
    }

    JqlToken take() {
        return tokens.get(next++);
    }
}
