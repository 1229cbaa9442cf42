package io.rihla.workbench.confluence.content;

import java.util.Set;

/**
 * Someone as far as rights are concerned.
 *
 * @param userKey null for an anonymous visitor
 * @param administrator belongs to the product's administrators, whom nothing is closed to
 */
public record Viewer(String userKey, Set<String> groups, boolean administrator) {

    public static final Viewer ANONYMOUS = new Viewer(null, Set.of(), false);

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
