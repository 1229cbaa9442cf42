package io.rihla.workbench.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.JiraComment;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraPriority;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.permission.Viewer;
import io.rihla.workbench.jira.permission.Viewers;
import io.rihla.workbench.jira.search.SearchedIssue.Named;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tracker's content as searches see it. */
final class JiraSearchSpace implements SearchSpace {

    private final JiraContent content;
    private final Viewers viewers;
    private final Users users;
    private final KnownValues values;
    private final Function<String, ApplicationUser> applicationUsers;

    JiraSearchSpace(
            JiraContent content,
            Viewers viewers,
            Users users,
            Function<String, ApplicationUser> applicationUsers) {
        this.content = content;
        this.viewers = viewers;
        this.users = users;
        this.values = new KnownValues(content, users);
        this.applicationUsers = applicationUsers;
    }

    @Override
    public List<SearchedIssue> visible(String userKey) {
        return content.issues().visible(viewers.byKey(userKey)).map(this::searched).toList();
    }

    @Override
    public List<SearchedIssue> visible(String userKey, Collection<Long> ids) {
        Viewer viewer = viewers.byKey(userKey);
        return new LinkedHashSet<>(ids)
                .stream()
                        .flatMap(id -> content.issues().byId(id).stream())
                        .filter(issue -> content.rights().maySee(viewer, issue))
                        .map(this::searched)
                        .toList();
    }

    @Override
    public Map<String, Long> idsOfKeys(Collection<String> keys) {
        Map<String, Long> ids = new HashMap<>();
        for (String key : keys) {
            content.issues().byKey(key).ifPresent(issue -> ids.put(key, issue.id()));
        }
        return ids;
    }

    @Override
    public Map<Long, String> comments() {
        return content.comments().all().stream()
                .collect(
                        Collectors.groupingBy(
                                JiraComment::issueId,
                                Collectors.mapping(JiraComment::body, Collectors.joining("\n"))));
    }

    @Override
    public Optional<String> userKey(String nameOrKey) {
        return users.byName(nameOrKey).or(() -> users.byKey(nameOrKey)).map(User::key);
    }

    @Override
    public Optional<List<String>> membersOf(String group) {
        List<String> members = users.inGroup(group).stream().map(User::key).toList();
        return members.isEmpty() ? Optional.empty() : Optional.of(members);
    }

    @Override
    public List<String> versions(String userKey, Optional<String> project, boolean released) {
        return projects(viewers.byKey(userKey))
                .filter(one -> project.isEmpty() || isMeant(one, project.get()))
                .flatMap(one -> content.versions().of(one.id()).stream())
                .filter(version -> !version.archived() && version.released() == released)
                .map(version -> String.valueOf(version.id()))
                .toList();
    }

    @Override
    public boolean exists(String userKey, String field, String value) {
        return values.of(field, projects(viewers.byKey(userKey)).toList())
                .anyMatch(
                        known ->
                                known.id().equalsIgnoreCase(value)
                                        || known.name().equalsIgnoreCase(value));
    }

    /** Names of values that a field can have, for completing a search. */
    List<Named> known(String userKey, String field) {
        return values.of(field, projects(viewers.byKey(userKey)).toList()).toList();
    }

    @Override
    public ApplicationUser applicationUser(String userKey) {
        return userKey == null ? null : applicationUsers.apply(userKey);
    }

    private Stream<JiraProject> projects(Viewer viewer) {
        return content.projects().all().stream()
                .filter(one -> content.rights().may(viewer, ProjectRight.BROWSE_PROJECTS, one));
    }

    private static boolean isMeant(JiraProject project, String written) {
        return String.valueOf(project.id()).equals(written)
                || project.key().equalsIgnoreCase(written)
                || project.name().equalsIgnoreCase(written);
    }

    private SearchedIssue searched(JiraIssue issue) {
        JiraProject project = content.projects().byId(issue.projectId()).orElseThrow();
        Optional<JiraPriority> priority = Constants.priority(issue.priority());
        return new SearchedIssue(
                issue.id(),
                issue.key(),
                new Named(String.valueOf(project.id()), project.name()),
                project.key(),
                issue.number(),
                issue.summary(),
                issue.description(),
                Constants.issueType(issue.issueType())
                        .map(type -> new Named(type.id(), type.name()))
                        .orElseThrow(),
                Constants.status(issue.status())
                        .map(status -> new Named(status.id(), status.name()))
                        .orElseThrow(),
                Constants.status(issue.status())
                        .map(status -> KnownValues.category(status.category()))
                        .orElseThrow(),
                resolution(issue.resolution()),
                priority.map(one -> new Named(one.id(), one.name())).orElse(null),
                priority.map(Constants.priorities()::indexOf).orElse(Integer.MAX_VALUE),
                level(issue.securityLevel()),
                issue.assignee(),
                issue.reporter(),
                issue.created(),
                issue.updated(),
                issue.resolved(),
                issue.due(),
                List.copyOf(issue.labels()),
                components(issue.components()),
                versions(issue.fixVersions()),
                null);
    }

    private static Named resolution(String id) {
        return id == null
                ? null
                : Constants.resolution(id)
                        .map(one -> new Named(one.id(), one.name()))
                        .orElseGet(() -> new Named(id, id));
    }

    private Named level(Long id) {
        return id == null
                ? null
                : content.securityLevels()
                        .byId(id)
                        .map(one -> new Named(String.valueOf(id), one.name()))
                        .orElse(null);
    }

    private List<Named> components(List<Long> ids) {
        return ids.stream()
                .flatMap(id -> content.components().byId(id).stream())
                .map(one -> new Named(String.valueOf(one.id()), one.name()))
                .toList();
    }

    private List<Named> versions(List<Long> ids) {
        return ids.stream()
                .flatMap(id -> content.versions().byId(id).stream())
                .map(one -> new Named(String.valueOf(one.id()), one.name()))
                .toList();
    }
}
