package io.rihla.workbench.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.permission.Viewer;
import io.rihla.workbench.jira.permission.Viewers;
import java.util.Optional;

/** Answers plugins' questions for rights; a permission that nobody knows nobody has. */
public final class HostPermissionManager implements PermissionManager {

    private final JiraContent content;
    private final Viewers viewers;

    public HostPermissionManager(JiraContent content, Viewers viewers) {
        this.content = content;
        this.viewers = viewers;
    }

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        return content.issues()
                .byId(issue.getId())
                .flatMap(
                        one ->
                                right(permission)
                                        .map(
                                                right ->
                                                        content.rights()
                                                                .may(viewer(user), right, one)))
                .orElse(false);
    }

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return content.projects()
                .byId(project.getId())
                .flatMap(
                        one ->
                                right(permission)
                                        .map(
                                                right ->
                                                        content.rights()
                                                                .may(viewer(user), right, one)))
                .orElse(false);
    }

    private static Optional<ProjectRight> right(ProjectPermissionKey permission) {
        return ProjectRight.of(permission.permissionKey());
    }

    private Viewer viewer(ApplicationUser user) {
        return viewers.byKey(user == null ? null : user.getKey());
    }
}
