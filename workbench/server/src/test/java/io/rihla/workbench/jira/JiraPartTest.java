package io.rihla.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.rihla.workbench.database.Database;
import io.rihla.workbench.event.HostEventPublisher;
import io.rihla.workbench.jira.content.Issues;
import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.content.JiraFixture;
import io.rihla.workbench.jira.event.EventSwitch;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.permission.Grant;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.permission.Subject;
import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.DemoUsers;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.ProductSettings;
import io.rihla.workbench.product.Services;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.UserGroups;
import io.rihla.workbench.product.Users;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class JiraPartTest {

    private final Database database = Database.h2InMemory();
    private final Heard heard = new Heard();
    private Services services;
    private Users users;
    private Issues issues;
    private JiraProject project;
    private HostEventPublisher events;

    @BeforeEach
    void install(@TempDir Path home) {
        HostedProduct product =
                new HostedProduct(new ProductSettings("jira", "Jira", "http://x/jira", home));
        product.useDatabase(database.dataSource(), database.transactions());
        services = product.services();
        users = new Users(home.resolve("users.json"), UserGroups.JIRA, DemoUsers.forJira());
        services.provide(Users.class, users);
        events = new HostEventPublisher(database.transactions().getTransactionManager());
        services.provide(EventPublisher.class, events);
        JiraPart.installCore(product);
        events.register(heard);
        JiraContent content = services.get(JiraContent.class);
        issues = content.issues();
        project = content.projects().create("ABC", "Project", null);
        content.projects()
                .grant(
                        project.id(),
                        List.of(
                                new Grant(
                                        ProjectRight.BROWSE_PROJECTS,
                                        Subject.user(key("viewer")))));
    }

    @AfterEach
    void close() {
        services.get(CurrentUser.class).set(null);
        events.close();
        database.close();
    }

    @Test
    void anIssuesEventComesAfterTheCommitAndNeverAfterARollback() {
        database.transactions()
                .executeWithoutResult(
                        status -> {
                            create("kept");
                            assertThat(heard.events).as("before the commit").isEmpty();
                        });
        assertThat(heard.told()).containsExactly("ABC-1 kept");
        assertThat(heard.insideTransaction).isFalse();

        database.transactions()
                .executeWithoutResult(
                        status -> {
                            create("given up");
                            status.setRollbackOnly();
                        });
        assertThat(heard.told()).hasSize(1);
        assertThat(issues.all()).hasSize(1);
    }

    @Test
    void eventsCanBeSwallowedAndAreNotToldLater() {
        EventSwitch swallowing = services.get(EventSwitch.class);
        JiraIssue issue = create("one");
        swallowing.swallow(true);
        issues.update(issue.id(), fields -> fields.withSummary("lost"), null);
        swallowing.swallow(false);
        issues.delete(issue.id(), key("viewer"));

        assertThat(heard.told()).containsExactly("ABC-1 one", "ABC-1 lost");
    }

    @Test
    void takesWhomAPluginSetsForTheCurrentUser() throws Exception {
        JiraAuthenticationContext context = services.get(JiraAuthenticationContext.class);
        CurrentUser current = services.get(CurrentUser.class);
        assertThat(context.getLoggedInUser()).isNull();

        context.setLoggedInUser(user("viewer"));
        assertThat(current.get().map(User::name)).contains("viewer");
        User editor = users.byName("editor").orElseThrow();
        assertThat(current.as(editor, () -> context.getLoggedInUser().getUsername()))
                .isEqualTo("editor");
        assertThat(context.getLoggedInUser()).isEqualTo(user("viewer"));
        context.setLoggedInUser(null);
        assertThat(current.get()).isEmpty();
    }

    @Test
    void aListenerMayWriteAndIsHeardAgain() {
        JiraIssue[] created = new JiraIssue[1];
        Object answering =
                new Object() {
                    @EventListener
                    public void on(IssueEvent event) {
                        if (event.getIssue().getSummary().equals("asked")) {
                            issues.update(
                                    event.getIssue().getId(),
                                    fields -> fields.withSummary("answered"),
                                    null);
                        }
                    }
                };
        events.register(answering);
        created[0] = create("asked");

        assertThat(issues.byId(created[0].id()).orElseThrow().summary()).isEqualTo("answered");
        assertThat(heard.told()).containsExactly("ABC-1 asked", "ABC-1 answered");
        assertThatThrownBy(() -> issues.update(1, fields -> fields, null))
                .hasMessageContaining("Issue Does Not Exist");
    }

    private JiraIssue create(String summary) {
        return issues.create(project.id(), JiraFixture.task(summary), null);
    }

    private String key(String name) {
        return users.byName(name).orElseThrow().key();
    }

    private ApplicationUser user(String name) {
        return services.get(UserManager.class).getUserByName(name);
    }

    /** A plugin's listener. */
    public static final class Heard {

        private final List<IssueEvent> events = new ArrayList<>();
        private boolean insideTransaction;

        @EventListener
        public void on(IssueEvent event) {
            events.add(event);
            insideTransaction |= TransactionSynchronizationManager.isActualTransactionActive();
        }

        List<String> told() {
            return events.stream()
                    .map(event -> event.getIssue().getKey() + " " + event.getIssue().getSummary())
                    .toList();
        }
    }
}
