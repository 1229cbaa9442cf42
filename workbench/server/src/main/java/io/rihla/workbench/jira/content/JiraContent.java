package io.rihla.workbench.jira.content;

import io.rihla.workbench.cluster.Cluster;
import io.rihla.workbench.jira.event.JiraChange;
import io.rihla.workbench.jira.permission.Rights;
import io.rihla.workbench.jira.store.CommentTable;
import io.rihla.workbench.jira.store.ComponentTable;
import io.rihla.workbench.jira.store.GrantTable;
import io.rihla.workbench.jira.store.IssueTable;
import io.rihla.workbench.jira.store.JiraSchema;
import io.rihla.workbench.jira.store.LinkTable;
import io.rihla.workbench.jira.store.NodeMemory;
import io.rihla.workbench.jira.store.ProjectTable;
import io.rihla.workbench.jira.store.RemoteLinkTable;
import io.rihla.workbench.jira.store.SecurityTable;
import io.rihla.workbench.jira.store.VersionTable;
import io.rihla.workbench.jira.workflow.Workflow;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The issue tracker's content as one thing to hand around. */
public final class JiraContent {

    private final Workflow workflow = new Workflow();
    private final Rights rights;
    private final Projects projects;
    private final Versions versions;
    private final Components components;
    private final SecurityLevels securityLevels;
    private final Issues issues;
    private final Comments comments;
    private final IssueLinks links;
    private final RemoteLinks remoteLinks;

    /**
     * Makes the tables if there are none yet and reads what is stored.
     *
     * @param knownUser whether there is a user with this key
     * @param changes hears of each change once, when it is stored
     */
    public JiraContent(
            JdbcTemplate jdbc,
            TransactionTemplate transactions,
            Clock clock,
            Predicate<String> knownUser,
            Consumer<JiraChange> changes) {
        this(jdbc, transactions, clock, knownUser, changes, Cluster.alone());
    }

    /** As the other, for a product that may run on several nodes. */
    public JiraContent(
            JdbcTemplate jdbc,
            TransactionTemplate transactions,
            Clock clock,
            Predicate<String> knownUser,
            Consumer<JiraChange> changes,
            Cluster cluster) {
        JiraSchema.create(jdbc);
        NodeMemory memory = new NodeMemory(cluster);
        Writing writing = new Writing(transactions, clock, changes, cluster.locks(), memory);
        GrantTable grantTable = new GrantTable(jdbc, memory);
        SecurityTable securityTable = new SecurityTable(jdbc, memory);
        ProjectTable projectTable = new ProjectTable(jdbc, memory);
        VersionTable versionTable = new VersionTable(jdbc, memory);
        ComponentTable componentTable = new ComponentTable(jdbc, memory);
        IssueTable issueTable = new IssueTable(jdbc, memory);
        memory.forgetWritten();
        CommentTable commentTable = new CommentTable(jdbc);
        LinkTable linkTable = new LinkTable(jdbc);
        RemoteLinkTable remoteLinkTable = new RemoteLinkTable(jdbc);
        Removal removal = new Removal(issueTable, commentTable, linkTable, remoteLinkTable);
        FieldCheck check = new FieldCheck(versionTable, componentTable, securityTable, knownUser);

        rights = new Rights(grantTable, securityTable);
        projects =
                new Projects(
                        projectTable,
                        grantTable,
                        issueTable,
                        versionTable,
                        componentTable,
                        securityTable,
                        removal,
                        writing);
        versions = new Versions(versionTable, issueTable, writing);
        components = new Components(componentTable, writing);
        securityLevels = new SecurityLevels(securityTable, writing);
        issues = new Issues(issueTable, projectTable, rights, workflow, check, removal, writing);
        comments = new Comments(commentTable, issues, writing);
        links = new IssueLinks(linkTable, issues, writing);
        remoteLinks = new RemoteLinks(remoteLinkTable, issues, writing);
    }

    public Workflow workflow() {
        return workflow;
    }

    public Rights rights() {
        return rights;
    }

    /** What a viewer may have of all this. */
    public Guard guard() {
        return new Guard(this);
    }

    public Projects projects() {
        return projects;
    }

    public Versions versions() {
        return versions;
    }

    public Components components() {
        return components;
    }

    public SecurityLevels securityLevels() {
        return securityLevels;
    }

    public Issues issues() {
        return issues;
    }

    public Comments comments() {
        return comments;
    }

    public IssueLinks links() {
        return links;
    }

    public RemoteLinks remoteLinks() {
        return remoteLinks;
    }
}
