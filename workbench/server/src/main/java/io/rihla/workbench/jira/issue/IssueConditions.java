package io.rihla.workbench.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.rihla.workbench.fragment.HostConditions;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.ui.Desk;
import java.util.Locale;
import java.util.Map;

/** The product's own conditions that plugins name in their descriptors. */
final class IssueConditions {

    private static final String PACKAGE = "com.atlassian.jira.plugin.webfragment.conditions.";

    /** The short names of permissions, beside their keys. */
    private static final Map<String, ProjectRight> SHORT =
            Map.of(
                    "browse", ProjectRight.BROWSE_PROJECTS,
                    "create", ProjectRight.CREATE_ISSUES,
                    "edit", ProjectRight.EDIT_ISSUES,
                    "link", ProjectRight.LINK_ISSUES,
                    "comment", ProjectRight.ADD_COMMENTS,
                    "project", ProjectRight.ADMINISTER_PROJECTS);

    private final Desk desk;

    IssueConditions(Desk desk) {
        this.desk = desk;
    }

    void offer(HostConditions conditions) {
        conditions.offer(PACKAGE + "UserLoggedInCondition", params -> context -> isLoggedIn());
        conditions.offer(
                PACKAGE + "HasProjectPermissionCondition",
                params -> {
                    ProjectRight right = right(params);
                    return context -> mayInProject(right, context);
                });
        conditions.offer(
                PACKAGE + "HasIssuePermissionCondition",
                params -> {
                    ProjectRight right = right(params);
                    return context -> mayToIssue(right, context);
                });
    }

    private boolean isLoggedIn() {
        return !desk.viewer().isAnonymous();
    }

    private boolean mayInProject(ProjectRight right, Map<String, Object> context) {
        return context.get("project") instanceof Project project
                && desk.content()
                        .projects()
                        .byKey(project.getKey())
                        .filter(found -> desk.may(right, found))
                        .isPresent();
    }

    private boolean mayToIssue(ProjectRight right, Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue
                && desk.content()
                        .issues()
                        .byId(issue.getId())
                        .filter(found -> desk.may(right, found))
                        .isPresent();
    }

    private static ProjectRight right(Map<String, String> params) {
        String name = params.getOrDefault("permission", "");
        ProjectRight known = SHORT.get(name.toLowerCase(Locale.ROOT));
        return known != null
                ? known
                : ProjectRight.of(name)
                        .orElseThrow(() -> new IllegalArgumentException("No permission " + name));
    }
}
