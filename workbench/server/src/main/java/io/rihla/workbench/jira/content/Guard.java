package io.rihla.workbench.jira.content;

import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.permission.Rights;
import io.rihla.workbench.jira.permission.Viewer;

/** Hands out only what the viewer may have: what may not be seen does not exist. */
public final class Guard {

    /** The product's words for an issue that is missing, for those whom it tells nothing. */
    static final String NO_ISSUE = "Issue Does Not Exist";

    private static final String LOG_IN =
            "You do not have the permission to see the specified issue.";

    private final JiraContent content;
    private final Rights rights;

    Guard(JiraContent content) {
        this.content = content;
        this.rights = content.rights();
    }

    /**
     * An issue that the viewer may see. As in the product, an anonymous visitor is asked to log in
     * for an issue that is there, and someone who has logged in is told that it does not exist.
     */
    public JiraIssue issue(Viewer viewer, String idOrKey) {
        JiraIssue issue =
                content.issues()
                        .byIdOrKey(idOrKey)
                        .orElseThrow(() -> JiraException.notFound(NO_ISSUE));
        if (!rights.maySee(viewer, issue)) {
            throw viewer.isAnonymous()
                    ? JiraException.unauthorized(LOG_IN)
                    : JiraException.notFound(NO_ISSUE);
        }
        return issue;
    }

    /** An issue that the viewer may see and may do this to. */
    public JiraIssue issue(Viewer viewer, ProjectRight right, String idOrKey) {
        JiraIssue issue = issue(viewer, idOrKey);
        if (!rights.may(viewer, right, issue)) {
            throw refused(viewer, right);
        }
        return issue;
    }

    public JiraProject project(Viewer viewer, String idOrKey) {
        return content.projects()
                .byIdOrKey(idOrKey)
                .filter(project -> rights.may(viewer, ProjectRight.BROWSE_PROJECTS, project))
                .orElseThrow(
                        () ->
                                JiraException.notFound(
                                        "No project could be found with key '" + idOrKey + "'."));
    }

    public JiraProject project(Viewer viewer, ProjectRight right, String idOrKey) {
        JiraProject project = project(viewer, idOrKey);
        if (!rights.may(viewer, right, project)) {
            throw refused(viewer, right);
        }
        return project;
    }

    private static JiraException refused(Viewer viewer, ProjectRight right) {
        String message = "You do not have the permission " + right + ".";
        return viewer.isAnonymous()
                ? JiraException.unauthorized(message)
                : JiraException.forbidden(message);
    }
}
