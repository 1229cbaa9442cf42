package io.rihla.workbench.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.workbench.jira.JiraSite;
import io.rihla.workbench.jira.JiraSite.Reply;
import io.rihla.workbench.jira.TrackerFixture;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraVersion;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssueFormsTest {

    private JiraSite site;
    private TrackerFixture tracker;

    @BeforeEach
    void start(@TempDir Path home) throws Exception {
        site = new JiraSite(home);
        tracker = new TrackerFixture(site);
    }

    @AfterEach
    void stop() throws Exception {
        site.close();
    }

    private Reply form(String action, JiraIssue issue, Object... more) throws Exception {
        String rest = more.length == 0 ? "" : "&" + more[0] + "=" + more[1];
        Reply reply =
                site.get("editor", "/secure/" + action + "!default.jspa?id=" + issue.id() + rest);
        assertThat(reply.status()).isEqualTo(200);
        return reply;
    }

    @Test
    void anIssueIsCreatedFromAnAddressThatFillsItIn() throws Exception {
        Reply form =
                site.get(
                        "editor",
                        "/secure/CreateIssueDetails!init.jspa?pid=%d&issuetype=10004&summary=Too+slow&description=Why%%3F&labels=journey"
                                .formatted(tracker.shop.id()));
        Reply made = site.submit("editor", form, "#issue-create", "duedate", "2027-01-31");

        assertThat(made.address().getPath()).isEqualTo("/jira/browse/SHOP-1");
        JiraIssue issue = tracker.content.issues().byKey("SHOP-1").orElseThrow();
        assertThat(issue.summary()).isEqualTo("Too slow");
        assertThat(issue.description()).isEqualTo("Why?");
        assertThat(issue.labels()).containsExactly("journey");
        assertThat(issue.due()).hasToString("2027-01-31");
        assertThat(issue.reporter()).isEqualTo(site.user("editor").orElseThrow().key());
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsMade() throws Exception {
        Reply form = site.get("editor", "/secure/CreateIssue.jspa?pid=" + tracker.shop.id());
        Reply refused = site.submit("editor", form, "#issue-create", "summary", "");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("You must specify a summary");
        assertThat(tracker.content.issues().all()).isEmpty();
    }

    @Test
    void fieldsAreChangedAndTheOthersStay() throws Exception {
        JiraVersion version =
                tracker.content.versions().create(JiraVersion.named(tracker.shop.id(), "1.0"));
        JiraIssue issue = tracker.issue("one", "as it was");

        site.submit(
                "editor",
                form("EditIssue", issue),
                "#issue-form",
                "summary",
                "two",
                "fixVersions",
                String.valueOf(version.id()));

        JiraIssue after = tracker.now(issue);
        assertThat(after.summary()).isEqualTo("two");
        assertThat(after.description()).isEqualTo("as it was");
        assertThat(after.fixVersions()).containsExactly(version.id());
        assertThat(after.priority()).isEqualTo(issue.priority());
    }

    @Test
    void anIssueIsAssignedAndSpokenAbout() throws Exception {
        JiraIssue issue = tracker.issue("one", "");
        String viewer = site.user("viewer").orElseThrow().key();

        site.submit("editor", form("AssignIssue", issue), "#issue-form", "assignee", viewer);
        Reply page =
                site.submit(
                        "editor",
                        site.get("editor", "/browse/" + issue.key()),
                        "#issue-comment-add",
                        "comment",
                        "First\nsecond <i>");

        assertThat(page.page().select("#assignee-val").text()).isEqualTo("Vera Viewer");
        assertThat(page.text()).contains("First<br>second &lt;i&gt;");
        assertThat(page.page().select(".activity-comment").text()).contains("Edgar Editor");
    }

    @Test
    void whatEndsAsksForAResolutionFirst() throws Exception {
        JiraIssue issue = tracker.issue("one", "");

        Reply page = site.get("editor", "/browse/" + issue.key());
        site.submit("editor", page, "form:has(#action_id_21)");
        assertThat(tracker.now(issue).status()).isEqualTo(Constants.IN_PROGRESS.id());

        Reply asked =
                site.submit(
                        "editor",
                        site.get("editor", "/browse/" + issue.key()),
                        "form:has(#action_id_41)");
        assertThat(tracker.now(issue).isResolved()).isFalse();
        Reply done =
                site.submit(
                        "editor",
                        asked,
                        "#issue-form",
                        "resolution",
                        Constants.WONT_DO.id(),
                        "comment",
                        "Enough");
        assertThat(tracker.now(issue).resolution()).isEqualTo(Constants.WONT_DO.id());
        assertThat(done.page().select("#resolution-val").text()).isEqualTo("Won't Do");
        assertThat(done.text()).contains("Enough");
    }

    @Test
    void issuesAreLinkedAndUnlinked() throws Exception {
        JiraIssue issue = tracker.issue("one", "");
        JiraIssue other = tracker.issue("two", "");
        JiraIssue closed = tracker.closedIssue("three");

        Reply linked =
                site.submit(
                        "editor",
                        form("LinkJiraIssue", issue),
                        "#issue-form",
                        "linkDesc",
                        "in:10000",
                        "issueKeys",
                        other.key());
        assertThat(linked.page().select("#linkingmodule h3").text()).isEqualTo("is blocked by");
        assertThat(
                        site.submit(
                                        "editor",
                                        form("LinkJiraIssue", issue),
                                        "#issue-form",
                                        "issueKeys",
                                        closed.key())
                                .status())
                .isEqualTo(404);

        Reply without = site.submit("editor", linked, "#linkingmodule form");
        assertThat(without.page().select("#linkingmodule")).isEmpty();
    }

    @Test
    void anIssueMovesAndKeepsItsNumber() throws Exception {
        JiraIssue issue = tracker.issue("one", "");

        Reply moved = site.submit("editor", form("MoveIssue", issue), "#issue-form");

        assertThat(moved.address().getPath()).isEqualTo("/jira/browse/CARE-1");
        assertThat(tracker.now(issue).key()).isEqualTo("CARE-1");
    }

    @Test
    void manyIssuesAreChangedAtOnceAndOneThatIsRefusedStopsNoOther() throws Exception {
        JiraIssue one = tracker.issue("one", "");
        JiraIssue two = tracker.issue("two", "");
        tracker.content.issues().bring(two.id(), Constants.DONE.id(), null, null);
        String address =
                "/secure/BulkChange.jspa?issue=%s&issue=%s".formatted(one.key(), two.key());

        Reply asked = site.get("editor", address);
        assertThat(asked.page().select("input[name=issue]")).hasSize(2);
        Reply result =
                site.post(
                        "editor",
                        "/secure/BulkChange.jspa",
                        Map.of(
                                "atl_token",
                                asked.page().select("#bulk [name=atl_token]").val(),
                                "issue",
                                one.key() + " " + two.key(),
                                "operation",
                                "transition",
                                "status",
                                Constants.IN_REVIEW.id()));

        assertThat(result.page().select("#bulk-result p").text())
                .isEqualTo("1 issues changed, 1 left as they are.");
        assertThat(result.page().select("#bulk-result li").text()).startsWith(two.key());
        assertThat(tracker.now(one).status()).isEqualTo(Constants.IN_REVIEW.id());
    }

    @Test
    void nothingChangesWithoutTheSessionsToken() throws Exception {
        JiraIssue issue = tracker.issue("one", "");

        Reply refused =
                site.post(
                        "editor",
                        "/secure/DeleteIssue.jspa",
                        Map.of("id", String.valueOf(issue.id()), "atl_token", "guess"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(tracker.content.issues().byId(issue.id())).isPresent();
        assertThat(site.get("editor", "/secure/DeleteIssue.jspa?id=" + issue.id()).status())
                .isEqualTo(404);
    }
}
