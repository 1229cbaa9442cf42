package io.rihla.workbench.jira.permission;

/**
 * Whom a permission or a security level names.
 *
 * @param name a user's key or a group's name; empty for the other kinds
 */
public record Subject(Kind kind, String name) {

    /** The kinds of subjects. */
    public enum Kind {
        USER,
        GROUP,
        /** Everybody, logged in or not. */
        ANYONE,
        /** Whoever reported the issue in question. */
        REPORTER,
        /** Whoever the issue in question is assigned to. */
        ASSIGNEE
    }

    public static final Subject ANYONE = new Subject(Kind.ANYONE, "");
    public static final Subject REPORTER = new Subject(Kind.REPORTER, "");
    public static final Subject ASSIGNEE = new Subject(Kind.ASSIGNEE, "");

    public static Subject user(String userKey) {
        return new Subject(Kind.USER, userKey);
    }

    public static Subject group(String name) {
        return new Subject(Kind.GROUP, name);
    }
}
