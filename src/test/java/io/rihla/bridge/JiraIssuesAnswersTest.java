package io.rihla.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.TestClock;
import io.rihla.documents.Viewer;
import io.rihla.tracking.IssueCategory;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JiraIssuesAnswersTest {

    private static final Viewer ANA = Viewer.of("ana");
    private static final String SEARCH = "rest/api/2/search";
    private static final String ISSUE = "rest/api/2/issue";
    private static final String PROJECTS = "rest/api/2/project";
    private static final NewIssue BARE = new NewIssue("WEB", "3", "Slow page", "", List.of());

    private final TestUsers users = new TestUsers("ana");
    private final ScriptedWire jira = new ScriptedWire(users);
    private final TestClock clock = new TestClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final JiraIssues issues = new JiraIssues(new Neighbour(jira, users, users), clock);

    @Test
    void theSiteIsWhereTheLinkLeads() {
        assertThat(issues.site()).contains(URI.create("http://jira.test/"));
        jira.link = Optional.empty();
        assertThat(issues.site()).isEmpty();
    }

    @Test
    void projectsAreThoseThatThePersonIsShown() {
        jira.answers(
                PROJECTS,
                200,
                "[{\"id\":\"10000\",\"key\":\"WEB\",\"name\":\"متجر\"},{\"id\":7,\"key\":\"OPS\"}]");
        Answer<List<IssueProject>> answer = issues.projects(ANA);
        assertThat(answer.ok()).isTrue();
        assertThat(answer.value())
                .containsExactly(
                        new IssueProject(10000, "WEB", "متجر"), new IssueProject(7, "OPS", ""));
        assertThat(jira.log).containsExactly("ana GET " + PROJECTS);
    }

    @Test
    void whatIsNoListIsNoAnswer() {
        for (String body : List.of("<html>Log in</html>", "{\"values\":[]}", "")) {
            jira.answers(PROJECTS, 200, body);
            Answer<List<IssueProject>> answer = issues.projects(ANA);
            assertThat(answer.availability()).isEqualTo(Availability.AWAY);
            assertThat(answer.value()).isEmpty();
        }
    }

    @Test
    void aRefusalIsToldInJirasWords() {
        jira.answers(
                PROJECTS, 403, "{\"errorMessages\":[\"Not you.\"],\"errors\":{\"a\":\"Nor a.\"}}");
        Answer<List<IssueProject>> answer = issues.projects(ANA);
        assertThat(answer.availability()).isEqualTo(Availability.REFUSED);
        assertThat(answer.problems()).containsExactly("Not you.", "Nor a.");
    }

    @Test
    void typesOfIssuesLeaveSubTasksOut() {
        jira.answers(
                "rest/api/2/issue/createmeta/A%2FB%20C/issuetypes",
                200,
                "{\"values\":[{\"id\":\"1\",\"name\":\"Bug\",\"subtask\":false},"
                        + "{\"id\":\"2\",\"name\":\"Part\",\"subtask\":true},"
                        + "{\"id\":\"3\",\"name\":\"Task\"}]}");
        assertThat(issues.issueTypes(ANA, "A/B C").value())
                .containsExactly(new IssueType("1", "Bug"), new IssueType("3", "Task"));
        Answer<List<IssueType>> unknown = issues.issueTypes(ANA, "NOPE");
        assertThat(unknown.value()).isEmpty();
        assertThat(unknown.availability()).isEqualTo(Availability.OK);
    }

    @Test
    void aNewIssueIsSentWithAllThatIsSaidOfIt() {
        jira.answers(ISSUE, 201, "{\"id\":\"42\",\"key\":\"WEB-42\"}");
        jira.answers(
                SEARCH,
                200,
                "{\"total\":1,\"issues\":[{\"id\":\"42\",\"key\":\"WEB-42\",\"fields\":"
                        + "{\"summary\":\"As Jira has it\",\"status\":{\"name\":\"Open\","
                        + "\"statusCategory\":{\"key\":\"indeterminate\"}}}}]}");
        NewIssue full = new NewIssue("WEB", "3", "Slow page", "h1. Why", List.of("rihla", "ux"));
        LiveIssue made = issues.create(ANA, full).value().orElseThrow();
        assertThat(made.summary()).isEqualTo("As Jira has it");
        assertThat(made.category()).isEqualTo(IssueCategory.IN_PROGRESS);
        JsonNode fields = sent(0).path("fields");
        assertThat(fields.path("project").path("key").asText()).isEqualTo("WEB");
        assertThat(fields.path("issuetype").path("id").asText()).isEqualTo("3");
        assertThat(fields.path("summary").asText()).isEqualTo("Slow page");
        assertThat(fields.path("description").asText()).isEqualTo("h1. Why");
        assertThat(fields.path("labels").toString()).isEqualTo("[\"rihla\",\"ux\"]");
        assertThat(jira.log).startsWith("ana POST " + ISSUE);
    }

    @Test
    void anIssueThatTheSearchDoesNotFindYetIsShownAsItWasMade() {
        jira.answers(ISSUE, 201, "{\"id\":\"42\",\"key\":\"WEB-42\"}");
        jira.answers(SEARCH, 200, "{\"total\":0,\"issues\":[]}");
        assertThat(issues.create(ANA, BARE).value())
                .contains(
                        new LiveIssue(
                                42,
                                "WEB-42",
                                "Slow page",
                                "",
                                IssueCategory.TO_DO,
                                "",
                                Optional.empty(),
                                List.of(),
                                "",
                                clock.instant()));
        assertThat(sent(0).path("fields").has("description")).isFalse();
        assertThat(sent(0).path("fields").has("labels")).isFalse();
        int asked = jira.calls.size();
        issues.read(ANA, List.of(42L));
        assertThat(jira.calls).hasSize(asked + 1);
    }

    @Test
    void anIssueThatJiraRefusesIsNotMade() {
        jira.answers(ISSUE, 400, "{\"errors\":{\"summary\":\"Say more.\"}}");
        Answer<Optional<LiveIssue>> answer = issues.create(ANA, BARE);
        assertThat(answer.value()).isEmpty();
        assertThat(answer.problems()).containsExactly("Say more.");
        assertThat(jira.calls).hasSize(1);
    }

    @Test
    void anAnswerWithoutANumberIsNotTakenForAnIssue() {
        for (String body : List.of("<html/>", "{}", "{\"id\":\"0\"}", "{\"id\":\"x\"}")) {
            jira.answers(ISSUE, 200, body);
            Answer<Optional<LiveIssue>> answer = issues.create(ANA, BARE);
            assertThat(answer.availability()).isEqualTo(Availability.AWAY);
            assertThat(answer.value()).isEmpty();
        }
    }

    @Test
    void aQueryIsCheckedAndWordsAreNot() {
        jira.answers(SEARCH, 200, "{\"issues\":[{\"id\":\"5\",\"key\":\"WEB-5\"}]}");
        assertThat(issues.find(ANA, "project = WEB").value())
                .extracting(LiveIssue::key)
                .containsExactly("WEB-5");
        issues.find(ANA, "slow page");
        assertThat(sent(0).path("validateQuery").asBoolean()).isTrue();
        assertThat(sent(1).path("validateQuery").asBoolean(true)).isFalse();
        assertThat(sent(1).path("maxResults").asInt()).isEqualTo(Issues.MOST_FOUND);
    }

    @Test
    void aQueryThatJiraRefusesIsTriedAsWords() {
        jira.answers(SEARCH, 400, "{\"errorMessages\":[\"No such field.\"]}");
        Answer<List<LiveIssue>> answer = issues.find(ANA, "a = b");
        assertThat(jira.calls).hasSize(2);
        assertThat(sent(1).path("jql").asText())
                .isEqualTo("text ~ \"a* b*\" ORDER BY updated DESC");
        assertThat(answer.problems()).containsExactly("No such field.");
    }

    @Test
    void nothingIsAskedForWhatHasNoWords() {
        for (String text : List.of("", "   ", "!?*", "\"\\")) {
            assertThat(issues.find(ANA, text)).isEqualTo(Answer.of(List.of()));
        }
        assertThat(jira.calls).isEmpty();
    }

    @Test
    void aJiraThatIsAwayIsNotAskedTwice() {
        jira.answers(SEARCH, 503, "");
        assertThat(issues.find(ANA, "project = WEB").availability()).isEqualTo(Availability.AWAY);
        assertThat(jira.calls).hasSize(1);
    }

    @Test
    void noKeysAskNothingAndTooManyAreCutOff() {
        assertThat(issues.byKeys(ANA, List.of("no key", "", "WEB-")).value()).isEmpty();
        assertThat(jira.calls).isEmpty();
        jira.answers(SEARCH, 200, "{\"issues\":[]}");
        issues.byKeys(ANA, IntStream.rangeClosed(1, 101).mapToObj(i -> "web-" + i).toList());
        assertThat(sent(0).path("jql").asText())
                .startsWith("key in (\"WEB-1\",")
                .endsWith("\"WEB-100\")");
        assertThat(sent(0).path("maxResults").asInt()).isEqualTo(100);
    }

    private JsonNode sent(int call) {
        return BridgeJson.read(jira.calls.get(call).body().orElseThrow());
    }
}
