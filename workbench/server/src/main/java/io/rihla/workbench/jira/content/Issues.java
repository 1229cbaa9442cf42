package io.rihla.workbench.jira.content;

import io.rihla.workbench.jira.event.IssueEventKind;
import io.rihla.workbench.jira.event.JiraChange;
import io.rihla.workbench.jira.event.JiraChange.IssueChanged;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.IssueFields;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.model.StatusCategory;
import io.rihla.workbench.jira.permission.Rights;
import io.rihla.workbench.jira.permission.Viewer;
import io.rihla.workbench.jira.store.IssueTable;
import io.rihla.workbench.jira.store.ProjectTable;
import io.rihla.workbench.jira.workflow.Transition;
import io.rihla.workbench.jira.workflow.Workflow;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All issues. Nobody's rights are asked here, as with the product's own managers: {@link Guard}
 * does that. An author is a user's key, or null for an anonymous visitor.
 */
public final class Issues {

    private final IssueTable table;
    private final ProjectTable projects;
    private final Rights rights;
    private final Workflow workflow;
    private final FieldCheck check;
    private final Removal removal;
    private final Writing writing;

    Issues(
            IssueTable table,
            ProjectTable projects,
            Rights rights,
            Workflow workflow,
            FieldCheck check,
            Removal removal,
            Writing writing) {
        this.table = table;
        this.projects = projects;
        this.rights = rights;
        this.workflow = workflow;
        this.check = check;
        this.removal = removal;
        this.writing = writing;
    }

    /** In the order of their ids; safe to walk while issues change. */
    public Collection<JiraIssue> all() {
        return table.all();
    }

    /** What this viewer may see, in the order of the ids. */
    public Stream<JiraIssue> visible(Viewer viewer) {
        return table.all().stream().filter(issue -> rights.maySee(viewer, issue));
    }

    public Optional<JiraIssue> byId(long id) {
        return table.byId(id);
    }

    /** By the key of now or one of before a move; case does not matter. */
    public Optional<JiraIssue> byKey(String key) {
        return table.byKey(key);
    }

    /** By key or by number, as addresses name issues. */
    public Optional<JiraIssue> byIdOrKey(String idOrKey) {
        return idOrKey.matches("\\d{1,18}") ? byId(Long.parseLong(idOrKey)) : byKey(idOrKey);
    }

    /** Keys that the issue had before it moved. */
    public List<String> oldKeys(long id) {
        return table.oldKeys(id);
    }

    /** Without a reporter the author is the reporter. */
    public JiraIssue create(long projectId, IssueFields fields, String author) {
        return create(projectId, fields, author, writing.now());
    }

    /** As if it had been created then; for data of a demo or a test. */
    public JiraIssue create(long projectId, IssueFields fields, String author, Instant created) {
        return writing.write(
                happened -> {
                    JiraProject project = project(projectId);
                    IssueFields complete =
                            fields.reporter() == null ? fields.withReporter(author) : fields;
                    check.check(projectId, complete);
                    JiraIssue issue =
                            table.insert(
                                    new JiraIssue(
                                            0,
                                            nextKey(project),
                                            projectId,
                                            complete,
                                            workflow.first().id(),
                                            null,
                                            created,
                                            created,
                                            null));
                    happened.add(new IssueChanged(IssueEventKind.CREATED, issue, author));
                    return issue;
                });
    }

    /** Changes fields; only the assignee changed is an event of its own. */
    public JiraIssue update(long id, UnaryOperator<IssueFields> change, String author) {
        return writing.write(
                happened -> {
                    JiraIssue before = existing(id);
                    IssueFields fields = change.apply(before.fields());
                    check.check(before.projectId(), fields);
                    if (fields.equals(before.fields())) {
                        return before;
                    }
                    JiraIssue after = store(before.withFields(fields, writing.now()));
                    boolean assigned =
                            before.fields().withAssignee(fields.assignee()).equals(fields);
                    happened.add(
                            new IssueChanged(
                                    assigned ? IssueEventKind.ASSIGNED : IssueEventKind.UPDATED,
                                    after,
                                    author));
                    return after;
                });
    }

    /** As {@link #update} for many; each has its event, and a refused one stops the rest. */
    public List<JiraIssue> updateAll(
            Collection<Long> ids, UnaryOperator<IssueFields> change, String author) {
        return ids.stream().map(id -> update(id, change, author)).toList();
    }

    /**
     * @param resolution an id for a transition that resolves; null for the usual one
     */
    public JiraIssue transition(long id, int transitionId, String resolution, String author) {
        return writing.write(
                happened -> {
                    JiraIssue before = existing(id);
                    Transition transition =
                            workflow.find(before, transitionId)
                                    .orElseThrow(
                                            () ->
                                                    JiraException.invalid(
                                                            "It seems that you have tried to"
                                                                    + " perform a workflow"
                                                                    + " operation that is not"
                                                                    + " valid for the current"
                                                                    + " state of this issue."));
                    if (resolution != null && Constants.resolution(resolution).isEmpty()) {
                        throw JiraException.invalid("resolution", "Resolution is invalid.");
                    }
                    JiraIssue after =
                            store(workflow.apply(before, transition, resolution, writing.now()));
                    happened.add(new IssueChanged(kind(before, transition), after, author));
                    return after;
                });
    }

    /** Goes to a state by the ways the workflow offers, at most through one other state. */
    public JiraIssue bring(long id, String status, String resolution, String author) {
        JiraIssue issue = existing(id);
        if (issue.status().equals(status)) {
            return issue;
        }
        Optional<Transition> direct = workflow.to(issue, status);
        if (direct.isPresent()) {
            return transition(id, direct.get().id(), resolution, author);
        }
        for (Transition first : workflow.from(issue)) {
            JiraIssue there = workflow.apply(issue, first, null, writing.now());
            Optional<Transition> second = workflow.to(there, status);
            if (second.isPresent()) {
                transition(id, first.id(), null, author);
                return transition(id, second.get().id(), resolution, author);
            }
        }
        throw JiraException.invalid("No way leads from " + issue.status() + " to " + status);
    }

    /**
     * Puts the issue into another project: the id stays, the key is a new one, and the old key goes
     * on leading to the issue. Versions, components and the security level of the old project are
     * left behind.
     *
     * @param issueType an id, or null to keep the kind
     */
    public JiraIssue move(long id, long projectId, String issueType, String author) {
        return writing.write(
                happened -> {
                    JiraIssue before = existing(id);
                    JiraProject target = project(projectId);
                    if (before.projectId() == projectId) {
                        throw JiraException.invalid("The issue is in this project already.");
                    }
                    IssueFields fields =
                            before.fields()
                                    .edit()
                                    .issueType(issueType == null ? before.issueType() : issueType)
                                    .fixVersions(List.of())
                                    .affectedVersions(List.of())
                                    .components(List.of())
                                    .securityLevel(null)
                                    .done();
                    check.check(projectId, fields);
                    JiraIssue after =
                            store(before.moved(nextKey(target), projectId, fields, writing.now()));
                    table.keepOldKey(before.key(), id);
                    happened.add(new IssueChanged(IssueEventKind.MOVED, after, author));
                    return after;
                });
    }

    public void delete(long id, String author) {
        writing.write(
                happened -> {
                    JiraIssue issue = existing(id);
                    removal.remove(issue);
                    return happened.add(new IssueChanged(IssueEventKind.DELETED, issue, author));
                });
    }

    /** For what belongs to an issue: the time of its last change moves on. */
    JiraIssue touch(long id, IssueEventKind kind, String author, List<JiraChange> happened) {
        JiraIssue after = store(existing(id).touched(writing.now()));
        if (kind != null) {
            happened.add(new IssueChanged(kind, after, author));
        }
        return after;
    }

    JiraIssue existing(long id) {
        return table.byId(id).orElseThrow(() -> JiraException.notFound(Guard.NO_ISSUE));
    }

    private JiraIssue store(JiraIssue issue) {
        table.update(issue);
        return issue;
    }

    private JiraProject project(long id) {
        return projects.byId(id)
                .orElseThrow(() -> JiraException.invalid("project", "valid project is required"));
    }

    private String nextKey(JiraProject project) {
        return project.key() + "-" + projects.nextNumber(project.id());
    }

    private static IssueEventKind kind(JiraIssue before, Transition transition) {
        StatusCategory now = transition.to().category();
        StatusCategory then = Constants.status(before.status()).orElseThrow().category();
        if (now == StatusCategory.DONE) {
            return IssueEventKind.RESOLVED;
        }
        if (then == StatusCategory.DONE) {
            return IssueEventKind.REOPENED;
        }
        if (transition.to().equals(Constants.IN_PROGRESS)) {
            return IssueEventKind.WORK_STARTED;
        }
        return now == StatusCategory.TO_DO ? IssueEventKind.WORK_STOPPED : IssueEventKind.GENERIC;
    }
}
