package io.rihla.workbench.jira.ui;

import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.permission.Viewer;
import io.rihla.workbench.jira.permission.Viewers;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What every screen of issues and projects works with, as the one who looks may have it. */
public final class Desk {

    private final JiraContent content;
    private final Viewers viewers;
    private final Users users;

    public Desk(JiraContent content, Viewers viewers, Users users) {
        this.content = content;
        this.viewers = viewers;
        this.users = users;
    }

    public JiraContent content() {
        return content;
    }

    public Viewer viewer() {
        return viewers.current();
    }

    /** For changes: a user's key, or null for an anonymous visitor. */
    public String author() {
        return viewer().userKey();
    }

    /** The issue that the visit names by {@code id} or by {@code key}. */
    public JiraIssue issue(Visit visit, ProjectRight right) {
        String id = visit.parameter("id");
        return issue(id.isEmpty() ? visit.parameter("key") : id, right);
    }

    /** A hidden issue and a missing one are refused alike. */
    public JiraIssue issue(String idOrKey, ProjectRight right) {
        return content.guard().issue(viewer(), right, idOrKey);
    }

    public JiraProject project(String idOrKey, ProjectRight right) {
        return content.guard().project(viewer(), right, idOrKey);
    }

    public boolean may(ProjectRight right, JiraIssue issue) {
        return content.rights().may(viewer(), right, issue);
    }

    public boolean may(ProjectRight right, JiraProject project) {
        return content.rights().may(viewer(), right, project);
    }

    /** The projects in which the viewer may do this, by name. */
    public List<JiraProject> projects(ProjectRight right) {
        return content.projects().all().stream()
                .filter(project -> may(ProjectRight.BROWSE_PROJECTS, project))
                .filter(project -> may(right, project))
                .sorted(Comparator.comparing(JiraProject::name))
                .toList();
    }

    /** A person's name as markup; nobody has the given word. */
    public String person(String userKey, String nobody) {
        return userKey == null
                ? nobody
                : Words.name(users.byKey(userKey).map(User::fullName).orElse(userKey));
    }

    /** People to choose from, by name. */
    public List<User> people() {
        return users.all().stream()
                .filter(users::isLicensed)
                .sorted(Comparator.comparing(User::fullName))
                .toList();
    }

    public Optional<User> user(String userKey) {
        return userKey == null ? Optional.empty() : users.byKey(userKey);
    }
}
