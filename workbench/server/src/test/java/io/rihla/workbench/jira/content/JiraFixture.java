package io.rihla.workbench.jira.content;

import io.rihla.workbench.database.Database;
import io.rihla.workbench.jira.event.JiraChange;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.IssueFields;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.permission.Grant;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.permission.Subject;
import io.rihla.workbench.jira.permission.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** An issue tracker of its own in a database of its own; every user but {@code ghost} is known. */
public final class JiraFixture implements AutoCloseable {

    public static final String TEAM = "team";
    public static final Viewer MEMBER = viewer("mia", TEAM);
    public static final Viewer STRANGER = viewer("sam");

    public final List<JiraChange> changes = new CopyOnWriteArrayList<>();
    public final Database database;
    public final JiraContent content;

    public JiraFixture() {
        this(Database.h2InMemory());
    }

    public JiraFixture(Database database) {
        this.database = database;
        this.content = open();
    }

    /** The same database read again, as after a restart. */
    public JiraContent open() {
        return new JiraContent(
                new JdbcTemplate(database.dataSource()),
                database.transactions(),
                Clock.systemUTC(),
                key -> !key.equals("ghost"),
                changes::add);
    }

    public static Viewer viewer(String key, String... groups) {
        return new Viewer(key, Set.of(groups), false, true);
    }

    /** A project in which the team may do everything but administer. */
    public JiraProject project(String key) {
        JiraProject project = content.projects().create(key, "Project " + key, null);
        List<Grant> lines =
                Stream.of(ProjectRight.values())
                        .filter(right -> right != ProjectRight.ADMINISTER_PROJECTS)
                        .map(right -> new Grant(right, Subject.group(TEAM)))
                        .toList();
        content.projects().grant(project.id(), lines);
        return project;
    }

    public JiraIssue issue(JiraProject project, String summary) {
        return content.issues().create(project.id(), task(summary), "mia");
    }

    public static IssueFields task(String summary) {
        return IssueFields.of(Constants.TASK.id(), summary);
    }

    @Override
    public void close() {
        database.close();
    }
}
