package io.rihla.workbench.jira.permission;

import java.util.Optional;

/** What can be granted in a project; the names are the product's keys of the permissions. */
public enum ProjectRight {
    ADMINISTER_PROJECTS,
    BROWSE_PROJECTS,
    CREATE_ISSUES,
    EDIT_ISSUES,
    TRANSITION_ISSUES,
    ASSIGN_ISSUES,
    MOVE_ISSUES,
    LINK_ISSUES,
    DELETE_ISSUES,
    ADD_COMMENTS,
    SET_ISSUE_SECURITY;

    /** Empty for a permission that this product does not know. */
    public static Optional<ProjectRight> of(String key) {
        for (ProjectRight right : values()) {
            if (right.name().equals(key)) {
                return Optional.of(right);
            }
        }
        return Optional.empty();
    }
}
