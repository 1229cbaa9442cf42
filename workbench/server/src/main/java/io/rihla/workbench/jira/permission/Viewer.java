package io.rihla.workbench.jira.permission;

import io.rihla.workbench.jira.model.JiraIssue;
import java.util.Set;

/**
 * Someone as far as rights are concerned.
 *
 * @param userKey null for an anonymous visitor
 * @param administrator belongs to the product's administrators, which opens no project by itself
 * @param active someone who is not may do nothing at all
 */
public record Viewer(String userKey, Set<String> groups, boolean administrator, boolean active) {

    public static final Viewer ANONYMOUS = new Viewer(null, Set.of(), false, true);

    /** A user who does not exist any more. */
    public static final Viewer NOBODY = new Viewer("", Set.of(), false, false);

    public Viewer {
        groups = Set.copyOf(groups);
    }

    public boolean isAnonymous() {
        return userKey == null;
    }

    /**
     * Whether a line that names this subject speaks of the viewer.
     *
     * @param issue null where the question is about a project as a whole
     */
    public boolean is(Subject subject, JiraIssue issue) {
        return switch (subject.kind()) {
            case USER -> userKey != null && userKey.equals(subject.name());
            case GROUP -> groups.contains(subject.name());
            case ANYONE -> true;
            // Whoever might be the reporter of some issue may look at the project.
            case REPORTER -> userKey != null && (issue == null || userKey.equals(issue.reporter()));
            case ASSIGNEE -> userKey != null && (issue == null || userKey.equals(issue.assignee()));
        };
    }
}
