package io.rihla.comments;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * People who are named in a text. A mention is kept as the person's user key, {@code [~key]}, so
 * that it survives renaming and can be erased; what is shown in its place is the name of today.
 */
public final class Mentions {

    private static final Pattern TOKEN = Pattern.compile("\\[~([^\\[\\]\\s~]{1,255})]");

    private Mentions() {}

    /**
     * A stretch of a text.
     *
     * @param text as it was written
     * @param person the user key of who is mentioned by it; empty for plain text
     */
    public record Part(String text, String person) {}

    /** The user keys that a text mentions, in the order of their first mention. */
    public static Set<String> in(String text) {
        Set<String> keys = new LinkedHashSet<>();
        TOKEN.matcher(text).results().forEach(token -> keys.add(token.group(1)));
        return keys;
    }

    /** A text cut into plain stretches and mentions; joined, they are the text. */
    public static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        int from = 0;
        while (token.find()) {
            if (token.start() > from) {
                parts.add(new Part(text.substring(from, token.start()), ""));
            }
            parts.add(new Part(token.group(), token.group(1)));
            from = token.end();
        }
        if (from < text.length()) {
            parts.add(new Part(text.substring(from), ""));
        }
        return parts;
    }

    /** How a person is mentioned. */
    public static String of(String userKey) {
        return "[~" + userKey + "]";
    }

    /** A text with somebody else, or the mark of an erasure, in a person's place. */
    public static String replaced(String text, String userKey, String with) {
        return text.replace(of(userKey), of(with));
    }
}
