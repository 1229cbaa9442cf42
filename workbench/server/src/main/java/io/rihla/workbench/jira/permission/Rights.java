package io.rihla.workbench.jira.permission;

import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.store.GrantTable;
import io.rihla.workbench.jira.store.SecurityTable;
import java.util.List;

/**
 * The one place that decides who may do what. Being an administrator of the product opens no
 * project: only what the project grants counts.
 */
public final class Rights {

    private final GrantTable grants;
    private final SecurityTable security;

    public Rights(GrantTable grants, SecurityTable security) {
        this.grants = grants;
        this.security = security;
    }

    public boolean may(Viewer viewer, ProjectRight right, JiraProject project) {
        return granted(viewer, right, project.id(), null);
    }

    /** An issue that may not be seen can have nothing done to it. */
    public boolean may(Viewer viewer, ProjectRight right, JiraIssue issue) {
        return maySee(viewer, issue)
                && (right == ProjectRight.BROWSE_PROJECTS
                        || granted(viewer, right, issue.projectId(), issue));
    }

    public boolean maySee(Viewer viewer, JiraIssue issue) {
        return granted(viewer, ProjectRight.BROWSE_PROJECTS, issue.projectId(), issue)
                && isInside(viewer, issue);
    }

    private boolean isInside(Viewer viewer, JiraIssue issue) {
        if (issue.securityLevel() == null) {
            return true;
        }
        return names(security.members(issue.securityLevel()), viewer, issue);
    }

    private boolean granted(Viewer viewer, ProjectRight right, long projectId, JiraIssue issue) {
        return viewer.active() && names(grants.subjects(projectId, right), viewer, issue);
    }

    private static boolean names(List<Subject> subjects, Viewer viewer, JiraIssue issue) {
        for (Subject subject : subjects) {
            if (viewer.is(subject, issue)) {
                return true;
            }
        }
        return false;
    }
}
