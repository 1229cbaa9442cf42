package io.rihla.workbench.jira.filter;

import io.rihla.workbench.jira.permission.Viewer;

/**
 * Whom a filter is shared with.
 *
 * @param group empty unless the kind is a group
 */
public record FilterShare(Kind kind, String group) {

    public static final FilterShare GLOBAL = new FilterShare(Kind.GLOBAL, "");
    public static final FilterShare LOGGED_IN = new FilterShare(Kind.LOGGED_IN, "");

    /** The kinds of shares; their words are those of the product's REST. */
    public enum Kind {
        GLOBAL("global"),
        LOGGED_IN("authenticated"),
        GROUP("group");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public static FilterShare group(String name) {
        return new FilterShare(Kind.GROUP, name);
    }

    boolean includes(Viewer viewer) {
        return switch (kind) {
            case GLOBAL -> true;
            case LOGGED_IN -> !viewer.isAnonymous();
            case GROUP -> viewer.groups().contains(group);
        };
    }
}
