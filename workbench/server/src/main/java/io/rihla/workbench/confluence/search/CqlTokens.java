package io.rihla.workbench.confluence.search;

import io.rihla.workbench.confluence.content.WikiException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a query into tokens and hands them out in order. */
final class CqlTokens {

    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\s*(?:\"((?:\\\\.|[^\"\\\\])*)\"|'((?:\\\\.|[^'\\\\])*)'"
                            + "|(!=|!~|>=|<=|[=~<>(),])|([^\\s\"'=~!<>(),]+))");

    private final List<CqlToken> tokens = new ArrayList<>();
    private int next;

    CqlTokens(String query) {
        String rest = query.strip();
        Matcher matcher = TOKEN.matcher(rest);
        int end = 0;
        while (end < rest.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw WikiException.invalid("Could not parse cql : " + query);
            }
            tokens.add(token(matcher));
            end = matcher.end();
        }
    }

    private static CqlToken token(Matcher matcher) {
        String quoted = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        if (quoted != null) {
            return new CqlToken(quoted.replaceAll("\\\\(.)", "$1"), true);
        }
        return new CqlToken(matcher.group(3) == null ? matcher.group(4) : matcher.group(3), false);
    }

    boolean atEnd() {
        return next >= tokens.size();
    }

    /** Takes the keyword when it comes next. */
    boolean take(String keyword) {
        if (atEnd() || !tokens.get(next).is(keyword)) {
            return false;
        }
        next++;
        return true;
    }

    void expect(String keyword) {
        if (!take(keyword)) {
            throw WikiException.invalid("Could not parse cql : expected " + keyword);
        }
    }

    CqlToken any() {
        if (atEnd()) {
            throw WikiException.invalid("Could not parse cql : it ends too early");
        }
        return tokens.get(next++);
    }
}
