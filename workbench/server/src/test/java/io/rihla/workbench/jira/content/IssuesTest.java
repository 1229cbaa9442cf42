package io.rihla.workbench.jira.content;

import static io.rihla.workbench.jira.content.JiraFixture.MEMBER;
import static io.rihla.workbench.jira.content.JiraFixture.STRANGER;
import static io.rihla.workbench.jira.content.JiraFixture.TEAM;
import static io.rihla.workbench.jira.content.JiraFixture.viewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.workbench.jira.event.IssueEventKind;
import io.rihla.workbench.jira.event.JiraChange.IssueChanged;
import io.rihla.workbench.jira.event.JiraChange.ProjectDeleted;
import io.rihla.workbench.jira.event.JiraChange.VersionReleased;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.model.JiraVersion;
import io.rihla.workbench.jira.model.RemoteLink;
import io.rihla.workbench.jira.model.SecurityLevel;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.permission.Subject;
import io.rihla.workbench.jira.permission.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class IssuesTest {

    private final JiraFixture jira = new JiraFixture();
    private final Issues issues = jira.content.issues();
    private final JiraProject project = jira.project("ABC");

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void aMovedIssueKeepsItsIdAndItsOldKeyLeadsToIt() {
        JiraProject other = jira.project("XYZ");
        jira.issue(other, "already there");
        JiraIssue issue = jira.issue(project, "moves");
        JiraVersion version =
                jira.content.versions().create(JiraVersion.named(project.id(), "1.0"));
        issues.update(issue.id(), fields -> fields.withFixVersions(List.of(version.id())), "mia");

        SecurityLevel level =
                jira.content.securityLevels().create(project.id(), "Inner", List.of());
        issues.update(issue.id(), fields -> fields.withSecurityLevel(level.id()), "mia");

        JiraIssue moved = issues.move(issue.id(), other.id(), null, "mia");

        assertThat(moved.id()).isEqualTo(issue.id());
        assertThat(moved.key()).isEqualTo("XYZ-2");
        assertThat(moved.fixVersions()).isEmpty();
        assertThat(issues.visible(MEMBER)).as("open to all of the project").contains(moved);
        assertThat(issues.byKey("abc-1")).contains(moved);
        assertThat(issues.byKey("XYZ-2")).contains(moved);
        JiraIssue back = issues.move(issue.id(), project.id(), null, "mia");
        assertThat(back.key()).as("numbers are never given again").isEqualTo("ABC-2");
        assertThat(issues.byKey("ABC-1")).contains(back);
        assertThat(jira.open().issues().byKey("XYZ-2").map(JiraIssue::id)).contains(issue.id());
        issues.delete(issue.id(), "mia");
        assertThat(issues.byKey("ABC-1")).isEmpty();
    }

    @Test
    void reopeningClearsTheResolution() {
        JiraIssue issue = jira.issue(project, "to be done");

        JiraIssue done = issues.transition(issue.id(), 41, Constants.WONT_DO.id(), "mia");
        assertThat(done.resolution()).isEqualTo(Constants.WONT_DO.id());
        assertThat(done.resolved()).isNotNull();
        assertThatThrownBy(() -> issues.transition(issue.id(), 21, null, "mia"))
                .isInstanceOf(JiraException.class)
                .hasMessageContaining("not valid for the current state");

        JiraIssue again = issues.transition(issue.id(), 51, null, "mia");
        assertThat(again.resolution()).isNull();
        assertThat(again.resolved()).isNull();
        assertThat(kinds())
                .containsExactly(
                        IssueEventKind.CREATED, IssueEventKind.RESOLVED, IssueEventKind.REOPENED);
    }

    @Test
    void aRestrictedIssueDoesNotExistForOthers() {
        SecurityLevel level =
                jira.content
                        .securityLevels()
                        .create(
                                project.id(),
                                "Inner circle",
                                List.of(Subject.group("legal"), Subject.REPORTER));
        JiraIssue issue = jira.issue(project, "secret");
        issues.update(issue.id(), fields -> fields.withSecurityLevel(level.id()), "mia");
        Guard guard = jira.content.guard();

        Viewer other = viewer("ada", TEAM);
        assertThat(guard.issue(MEMBER, issue.key()).id())
                .as("the reporter belongs to it")
                .isEqualTo(issue.id());
        assertThat(guard.issue(viewer("leo", TEAM, "legal"), "ABC-1").id()).isEqualTo(issue.id());
        assertThat(issues.visible(other)).isEmpty();
        for (Viewer viewer : List.of(other, STRANGER, viewer("leo", "legal"))) {
            assertThatThrownBy(() -> guard.issue(viewer, "ABC-1"))
                    .isInstanceOfSatisfying(
                            JiraException.class, e -> assertThat(e.status()).isEqualTo(404))
                    .hasMessage(missing(guard, viewer));
        }
        assertThatThrownBy(() -> guard.issue(Viewer.ANONYMOUS, "ABC-1"))
                .isInstanceOfSatisfying(
                        JiraException.class, e -> assertThat(e.status()).isEqualTo(401));
    }

    private static String missing(Guard guard, Viewer viewer) {
        try {
            return guard.issue(viewer, "ABC-99").key();
        } catch (JiraException e) {
            return e.getMessage();
        }
    }

    @Test
    void anAdministratorOfTheProductSeesOnlyWhatProjectsGrant() {
        JiraIssue issue = jira.issue(project, "not for everybody");
        Viewer administrator = new Viewer("root", Set.of("jira-administrators"), true, true);
        Viewer gone = new Viewer("mia", Set.of(TEAM), false, false);

        assertThat(issues.visible(administrator)).isEmpty();
        assertThat(issues.visible(gone)).isEmpty();
        assertThat(issues.visible(MEMBER)).containsExactly(issue);
        assertThat(jira.content.rights().may(MEMBER, ProjectRight.ADMINISTER_PROJECTS, issue))
                .isFalse();
    }

    @Test
    void theSameGlobalIdOnAnIssueIsTheSameLink() {
        JiraIssue issue = jira.issue(project, "linked");
        JiraIssue other = jira.issue(project, "linked too");
        RemoteLinks links = jira.content.remoteLinks();

        RemoteLinks.Put first = links.put(RemoteLink.to(issue.id(), "g-1", "http://x/1", "One"));
        RemoteLinks.Put second = links.put(RemoteLink.to(issue.id(), "g-1", "http://x/2", "Two"));
        links.put(RemoteLink.to(other.id(), "g-1", "http://x/1", "One"));
        links.put(RemoteLink.to(issue.id(), null, "http://x/3", "Three"));
        links.put(RemoteLink.to(issue.id(), null, "http://x/3", "Three"));

        assertThat(first.created()).isTrue();
        assertThat(second.created()).isFalse();
        assertThat(second.link().id()).isEqualTo(first.link().id());
        assertThat(links.of(issue.id()))
                .extracting(RemoteLink::title)
                .containsExactly("Two", "Three", "Three");
        assertThat(issues.byId(issue.id())).as("an issue is not changed by it").contains(issue);
    }

    @Test
    void aRollbackTakesBackWhatIsInMemoryToo() {
        JiraIssue issue = jira.issue(project, "before");
        jira.changes.clear();

        jira.database
                .transactions()
                .executeWithoutResult(
                        status -> {
                            issues.update(issue.id(), fields -> fields.withSummary("one"), "mia");
                            issues.update(issue.id(), fields -> fields.withSummary("two"), "mia");
                            issues.move(issue.id(), jira.project("NEW").id(), null, "mia");
                            status.setRollbackOnly();
                        });

        assertThat(issues.byId(issue.id())).contains(issue);
        assertThat(issues.byKey("NEW-1")).isEmpty();
        assertThat(jira.content.projects().byKey("NEW")).isEmpty();
        assertThat(jira.open().issues().byId(issue.id())).contains(issue);
    }

    @Test
    void refusesWhatTheFieldsDoNotAllow() {
        assertThatThrownBy(() -> jira.issue(project, " "))
                .isInstanceOfSatisfying(
                        JiraException.class,
                        e -> assertThat(e.errors()).containsOnlyKeys("summary"));
        JiraProject other = jira.project("XYZ");
        JiraVersion foreign = jira.content.versions().create(JiraVersion.named(other.id(), "1"));
        assertThatThrownBy(
                        () ->
                                issues.create(
                                        project.id(),
                                        JiraFixture.task("x")
                                                .withFixVersions(List.of(foreign.id()))
                                                .withAssignee("ghost"),
                                        "mia"))
                .isInstanceOfSatisfying(
                        JiraException.class,
                        e -> assertThat(e.errors()).containsOnlyKeys("fixVersions", "assignee"));
        assertThat(issues.all()).isEmpty();
    }

    @Test
    void releasingAVersionTouchesNoIssue() {
        JiraVersion version =
                jira.content.versions().create(JiraVersion.named(project.id(), "1.0"));
        JiraIssue issue = jira.issue(project, "in it");
        JiraIssue planned =
                issues.update(
                        issue.id(), fields -> fields.withFixVersions(List.of(version.id())), "mia");
        jira.changes.clear();

        jira.content.versions().update(version.withReleased(true));

        assertThat(issues.byId(issue.id())).contains(planned);
        assertThat(jira.changes).hasOnlyElementsOfType(VersionReleased.class).hasSize(1);
        jira.content.versions().delete(version.id());
        assertThat(issues.byId(issue.id()).orElseThrow().fixVersions()).isEmpty();
    }

    @Test
    void linksMoveTheTimeOfBothAndDeletedProjectsTellOfNoIssue() {
        Instant longAgo = Instant.parse("2020-01-01T00:00:00Z");
        JiraIssue one = issues.create(project.id(), JiraFixture.task("one"), "mia", longAgo);
        JiraIssue two = issues.create(project.id(), JiraFixture.task("two"), "mia", longAgo);
        jira.changes.clear();

        jira.content.links().create("10000", one.id(), two.id(), "mia");

        assertThat(issues.all()).allSatisfy(issue -> assertThat(issue.updated()).isAfter(longAgo));
        assertThat(jira.changes).isEmpty();
        jira.content.projects().delete(project.id());
        assertThat(issues.all()).isEmpty();
        assertThat(jira.changes).hasOnlyElementsOfType(ProjectDeleted.class).hasSize(1);
    }

    @Test
    void twentyThousandIssuesAreReadAgainAndJudgedInAMoment() {
        jira.content.projects().create("BIG", "Big", null);
        new JdbcTemplate(jira.database.dataSource())
                .update(
                        """
                        insert into jira_issue (issue_key, project_id, issue_type, summary,
                          description, priority, labels, components, fix_versions,
                          affected_versions, status, created, updated)
                        select 'BIG-' || x, %d, '10002', 'Issue', '', '3', 'a b', '', '', '',
                          '10000', x, x from system_range(1, 20000)
                        """
                                .formatted(project.id()));

        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> {
                    JiraContent again = jira.open();
                    assertThat(again.issues().visible(MEMBER).count()).isEqualTo(20_000);
                    assertThat(again.issues().visible(STRANGER).count()).isZero();
                    assertThat(again.issues().byKey("BIG-19999")).isPresent();
                });
    }

    private List<IssueEventKind> kinds() {
        return jira.changes.stream().map(change -> ((IssueChanged) change).kind()).toList();
    }
}
