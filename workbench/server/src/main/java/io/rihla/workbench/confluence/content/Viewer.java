package io.rihla.workbench.confluence.content;

import java.util.Set;

/**
 * Someone as far as rights are concerned.
 *
 * @param userKey null for an anonymous visitor
 * @param administrator belongs to the product's administrators, whom nothing is closed to
 * @param active someone who is not may do nothing at all
 */
public record Viewer(String userKey, Set<String> groups, boolean administrator, boolean active) {

    public static final Viewer ANONYMOUS = new Viewer(null, Set.of(), false, true);

    /** A user who does not exist any more. */
    public static final Viewer NOBODY = new Viewer("", Set.of(), false, false);

    public boolean isAnonymous() {
        return userKey == null;
    }

    /** Whether a line that names this subject speaks of the viewer. */
    public boolean is(Subject subject) {
        return switch (subject.kind()) {
            case USER -> userKey != null && userKey.equals(subject.name());
            case GROUP -> userKey != null && groups.contains(subject.name());
            // What is open to anonymous visitors is open to everyone.
            case ANONYMOUS -> true;
        };
    }
}
