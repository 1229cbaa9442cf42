package io.rihla.workbench.jira.search;

import java.util.ArrayList;
import java.util.List;

/** Reads tokens: quoted texts with escapes, signs, words. */
final class JqlLexer {

    private static final String RESERVED = "{}*/%+^$#@?.;][`\\|:";
    private static final String SIGNS = "=~!<>(),&|";

    /** Signs of two characters before those of one. */
    private static final List<String> OPERATORS =
            List.of(
                    "!=", "!~", ">=", "<=", "&&", "||", "=", "~", "<", ">", "(", ")", ",", "!", "&",
                    "|");

    private final String text;
    private final List<JqlToken> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    JqlLexer(String text) {
        this.text = text;
    }

    List<JqlToken> read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                line++;
                lineStart = at + 1;
                at++;
            } else if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '"' || c == '\'') {
                tokens.add(quoted(c));
            } else if (SIGNS.indexOf(c) >= 0) {
                tokens.add(sign());
            } else {
                tokens.add(word());
            }
        }
        return tokens;
    }

    private JqlToken sign() {
        for (String operator : OPERATORS) {
            if (text.startsWith(operator, at)) {
                JqlToken token = token(operator, false, true, at);
                at += operator.length();
                return token;
            }
        }
        throw new IllegalStateException("No sign at " + at);
    }

    private JqlToken word() {
        int start = at;
        StringBuilder word = new StringBuilder();
        while (at < text.length() && !endsWord(text.charAt(at))) {
            char c = text.charAt(at);
            if (c == '\\') {
                word.append(escape());
            } else if (isReserved(c)) {
                throw JqlException.at(
                        line,
                        at - lineStart + 1,
                        ("The character '%s' is a reserved JQL character. You must enclose it in a"
                                        + " string or use the escape '\\u%04x' instead.")
                                .formatted(c, (int) c));
            } else {
                word.append(c);
                at++;
            }
        }
        return token(word.toString(), false, false, start);
    }

    /** A dot inside a word is part of it, as in 1.2, and so is the sign before a number. */
    private boolean isReserved(char c) {
        boolean inside = at + 1 < text.length() && !endsWord(text.charAt(at + 1));
        return switch (c) {
            case '.' -> !inside && !isWordBefore();
            case '+' -> !inside;
            default -> RESERVED.indexOf(c) >= 0;
        };
    }

    private boolean isWordBefore() {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static boolean endsWord(char c) {
        return Character.isWhitespace(c) || c == '"' || c == '\'' || SIGNS.indexOf(c) >= 0;
    }

    private JqlToken quoted(char quote) {
        int startLine = line;
        int character = at - lineStart + 1;
        StringBuilder inside = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            char c = text.charAt(at);
            if (c == '\\') {
                inside.append(escape());
            } else {
                if (c == '\n') {
                    line++;
                    lineStart = at + 1;
                }
                inside.append(c);
                at++;
            }
        }
        if (at >= text.length()) {
            throw JqlException.at(
                    startLine,
                    character,
                    "The quoted string '%s' has not been completed.".formatted(inside));
        }
        at++;
        return new JqlToken(inside.toString(), true, false, startLine, character);
    }

    private char escape() {
        if (at + 1 < text.length()) {
            char c = text.charAt(at + 1);
            int simple = "tnr\\'\" ".indexOf(c);
            if (simple >= 0) {
                at += 2;
                return "\t\n\r\\'\" ".charAt(simple);
            }
            if (c == 'u' && isHex(at + 2)) {
                char escaped = (char) Integer.parseInt(text.substring(at + 2, at + 6), 16);
                at += 6;
                return escaped;
            }
        }
        int end = Math.min(text.length(), at + 2);
        throw JqlException.at(
                line,
                at - lineStart + 1,
                ("'%s' is an illegal JQL escape sequence. The valid escape sequences are \\', \\\","
                                + " \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX.")
                        .formatted(text.substring(at, end)));
    }

    private boolean isHex(int from) {
        return from + 4 <= text.length()
                && text.substring(from, from + 4).matches("[0-9a-fA-F]{4}");
    }

    private JqlToken token(String word, boolean isQuoted, boolean sign, int start) {
        return new JqlToken(word, isQuoted, sign, line, start - lineStart + 1);
    }
}
