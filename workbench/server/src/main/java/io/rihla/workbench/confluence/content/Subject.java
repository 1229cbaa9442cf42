package io.rihla.workbench.confluence.content;

import java.util.Locale;

/**
 * Whom a permission or restriction names.
 *
 * @param name a user's key, a group's name, or empty for anonymous visitors
 */
public record Subject(Kind kind, String name) {

    /** The three kinds that the product knows. */
    public enum Kind {
        USER,
        GROUP,
        ANONYMOUS;

        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public static final Subject ANONYMOUS = new Subject(Kind.ANONYMOUS, "");

    public static Subject user(String userKey) {
        return new Subject(Kind.USER, userKey);
    }

    public static Subject group(String name) {
        return new Subject(Kind.GROUP, name);
    }
}
