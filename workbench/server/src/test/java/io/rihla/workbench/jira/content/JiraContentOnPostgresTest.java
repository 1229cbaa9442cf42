package io.rihla.workbench.jira.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.workbench.database.PostgresServer;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.IssueFields;
import io.rihla.workbench.jira.model.JiraComment;
import io.rihla.workbench.jira.model.JiraComponent;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraLink;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.model.JiraVersion;
import io.rihla.workbench.jira.model.RemoteLink;
import io.rihla.workbench.jira.model.SecurityLevel;
import io.rihla.workbench.jira.permission.Subject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JiraContentOnPostgresTest {

    @Test
    void everythingIsThereAfterARestart() {
        try (JiraFixture jira = new JiraFixture(PostgresServer.shared().freshDatabase())) {
            JiraContent content = jira.content;
            JiraProject project = jira.project("ABC");
            JiraProject other = jira.project("XYZ");
            LocalDate day = LocalDate.of(2026, 2, 28);
            JiraVersion version =
                    content.versions()
                            .create(JiraVersion.named(other.id(), "1").withDates(null, day));
            JiraComponent component = content.components().create(other.id(), "Till", "", "mia");
            SecurityLevel level =
                    content.securityLevels()
                            .create(other.id(), "Legal", List.of(Subject.group("legal")));
            JiraIssue issue = jira.issue(project, "رحلة");
            JiraIssue second = jira.issue(other, "other");
            content.issues().move(issue.id(), other.id(), Constants.BUG.id(), "mia");
            content.issues()
                    .update(
                            issue.id(),
                            fields ->
                                    fields.edit()
                                            .description("Bine ați venit")
                                            .assignee("sam")
                                            .due(day)
                                            .labels(List.of("b", "ă"))
                                            .components(List.of(component.id()))
                                            .fixVersions(List.of(version.id()))
                                            .affectedVersions(List.of(version.id()))
                                            .securityLevel(level.id())
                                            .done(),
                            "mia");
            JiraIssue done = content.issues().transition(issue.id(), 41, null, "mia");
            content.comments().add(second.id(), "hello", "sam");
            JiraLink link = content.links().create("10000", issue.id(), second.id(), "mia");
            RemoteLink remote =
                    content.remoteLinks()
                            .put(RemoteLink.to(issue.id(), "g", "http://x", "X"))
                            .link();
            content.remoteLinks().put(RemoteLink.to(issue.id(), "g", "http://y", "Y"));

            JiraContent again = jira.open();

            assertThat(again.issues().byKey("ABC-1"))
                    .contains(content.issues().byId(done.id()).orElseThrow());
            IssueFields fields = again.issues().byKey("XYZ-2").orElseThrow().fields();
            assertThat(fields).isEqualTo(done.fields());
            assertThat(again.versions().of(other.id())).containsExactly(version);
            assertThat(again.components().of(other.id())).containsExactly(component);
            assertThat(again.securityLevels().of(other.id())).containsExactly(level);
            assertThat(again.comments().of(second.id()))
                    .extracting(JiraComment::body)
                    .containsExactly("hello");
            assertThat(again.links().of(second.id())).containsExactly(link);
            assertThat(again.remoteLinks().of(issue.id()))
                    .extracting(RemoteLink::id, RemoteLink::title)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(remote.id(), "Y"));
            assertThat(again.issues().visible(JiraFixture.MEMBER))
                    .extracting(JiraIssue::id)
                    .containsExactly(second.id());
            again.projects().delete(other.id());
            assertThat(jira.open().issues().all()).isEmpty();
        }
    }
}
