package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.workbench.acceptance.Http.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What must not be told apart: a hidden map from a missing one, a restricted issue from a deleted
 * one. Answers are equal to the letter, headers too, and take as many requests over the link.
 */
class IssueTwinsTest {

    private static final Host HOST = Host.shared();
    private static final String RIHLA = "/rest/rihla/1.0/";
    private static final String MISSING = "nomapis1";
    private static final String MISSING_KEY = "NONE-404";
    private static final long MISSING_ID = 987_654_399;

    private static IssueWorld world;

    @BeforeAll
    static void layOut() {
        world = new IssueWorld(HOST);
    }

    @AfterAll
    static void leave() {
        world.leave();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "unlicensed", "stranger", "viewer", "editor", "developer"})
    void aHiddenMapAnswersAsOneThatIsNotThere(String role) {
        Map<String, Supplier<Answer>> hidden = questions(role, world.key("closed"));
        Map<String, Supplier<Answer>> missing = questions(role, MISSING);
        SoftAssertions softly = new SoftAssertions();
        hidden.forEach(
                (what, ask) -> {
                    // Once before, so that neither finds more kept than the other.
                    ask.get();
                    Counted there = counted(role, ask);
                    Counted nowhere = counted(role, missing.get(what));
                    softly.assertThat(print(there.answer(), world.key("closed")))
                            .as(what)
                            .isEqualTo(print(nowhere.answer(), MISSING));
                    softly.assertThat(there.requests())
                            .as(what + ": requests over the link")
                            .isEqualTo(nowhere.requests());
                });
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "stranger", "viewer", "editor", "owner", "admin"})
    void aRestrictedIssueAnswersAsADeletedOne(String role) {
        SoftAssertions softly = new SoftAssertions();
        for (String restricted : List.of("secured", "limited")) {
            Map<String, Supplier<Answer>> hidden = issueQuestions(role, restricted);
            // Nothing is kept of any of them now.
            world.hint(IssueWorld.ISSUES.toArray(String[]::new));
            issueQuestions(role, "deleted")
                    .forEach(
                            (what, ask) -> {
                                Counted deleted = counted(role, ask);
                                Counted there = counted(role, hidden.get(what));
                                softly.assertThat(print(there.answer(), restricted))
                                        .as(what)
                                        .isEqualTo(print(deleted.answer(), "deleted"));
                                softly.assertThat(there.requests())
                                        .as(what + ": requests over the link")
                                        .isEqualTo(deleted.requests());
                            });
        }
        softly.assertAll();
    }

    @Test
    void aRestrictedIssueCannotBeLinkedByWhoDoesNotSeeIt() {
        Http editor = world.wiki("editor").with("X-Atlassian-Token", "no-check");
        String path = of(world.key("open")) + "/pain-points/p2/issues";
        Answer restricted =
                editor.post(path, "{\"issueKey\":\"" + world.issueKey("limited") + "\"}");
        Answer missing = editor.post(path, "{\"issueKey\":\"" + MISSING_KEY + "\"}");
        assertThat(restricted.status()).isEqualTo(404);
        assertThat(restricted.text().replace(world.issueKey("limited"), "KEY"))
                .isEqualTo(missing.text().replace(MISSING_KEY, "KEY"));

        Answer mixed =
                editor.post(
                        path,
                        "{\"issueKeys\":[\"%s\",\"%s\",\"%s\"]}"
                                .formatted(
                                        world.issueKey("plain"),
                                        world.issueKey("secured"),
                                        MISSING_KEY));
        assertThat(mixed.expect(200).json().path("linked")).hasSize(1);
        assertThat(mixed.json().path("failed")).hasSize(2);
        assertThat(mixed.json().at("/failed/0/message").asText())
                .isEqualTo(mixed.json().at("/failed/1/message").asText());
        assertThat(mixed.text()).doesNotContain(world.secrets("secured"));
        editor.delete(path + "/" + world.id("plain")).expect(204);
    }

    private record Counted(Answer answer, long requests) {}

    private static Counted counted(String role, Supplier<Answer> ask) {
        String user = role.equals("anonymous") ? "" : world.user(role);
        long before = world.linked().requestsFor(user);
        Answer answer = ask.get();
        return new Counted(answer, world.linked().requestsFor(user) - before);
    }

    private static Map<String, Supplier<Answer>> questions(String role, String key) {
        Http wiki = world.wiki(role).with("X-Atlassian-Token", "no-check");
        Http jira = world.jira(role).with("X-Atlassian-Token", "no-check");
        Map<String, Supplier<Answer>> asks = new LinkedHashMap<>();
        asks.put("states", () -> world.statesOf(role, List.of(key)));
        asks.put("pain points", () -> wiki.get(of(key) + "/pain-points"));
        asks.put("issues", () -> wiki.get(of(key) + "/pain-points/p1/issues"));
        asks.put("issues of nothing", () -> wiki.get(of(key) + "/pain-points/none/issues"));
        asks.put("draft", () -> wiki.get(of(key) + "/pain-points/p1/issues/draft"));
        asks.put(
                "link",
                () ->
                        wiki.post(
                                of(key) + "/pain-points/p1/issues",
                                "{\"issueKey\":\"" + world.issueKey("public") + "\"}"));
        asks.put("unlink", () -> wiki.delete(of(key) + "/pain-points/p1/issues/1"));
        asks.put("tracker", () -> wiki.get(RIHLA + "fixes?maps=" + key));
        asks.put("tracker issues", () -> wiki.get(RIHLA + "fixes/issues?maps=" + key));
        asks.put(
                "tracker on a page",
                () ->
                        wiki.post(
                                "/rest/tinymce/1/content/preview",
                                "{\"spaceKey\":\"%s\",\"storage\":\"%s\"}"
                                        .formatted(
                                                world.lobby(),
                                                IssueSurfaces.tracker(key).replace("\"", "\\\""))));
        asks.put("Jira: pain points", () -> jira.get(of(key) + "/pain-points"));
        asks.put("Jira: figures", () -> jira.get(RIHLA + "fixes?map=" + key));
        asks.put("Jira: KPIs", () -> jira.get(RIHLA + "stage-kpis?map=" + key));
        asks.put("Jira: health", () -> jira.get(RIHLA + "journey-health?map=" + key));
        asks.put(
                "Jira: link",
                () ->
                        jira.post(
                                RIHLA + "links",
                                "{\"issue\":%d,\"map\":\"%s\",\"painPoint\":\"p1\"}"
                                        .formatted(world.id("public"), key)));
        asks.put("Jira: unlink", () -> jira.delete(RIHLA + "links/" + key + "/p1/1"));
        asks.put("JQL", () -> world.search(role, "issue in painPointsOf(\"" + key + "\")"));
        asks.put("JQL not", () -> world.search(role, "issue not in painPointsOf(\"" + key + "\")"));
        asks.put(
                "JQL stage",
                () -> world.search(role, "issue in issuesInStage(\"" + key + "\", s1)"));
        return asks;
    }

    private static Map<String, Supplier<Answer>> issueQuestions(String role, String issue) {
        Http wiki = world.wiki(role);
        Http jira = world.jira(role).with("X-Atlassian-Token", "no-check");
        String pain =
                switch (issue) {
                    case "secured" -> "p2";
                    case "deleted" -> "p3";
                    default -> "p4";
                };
        Map<String, Supplier<Answer>> asks = new LinkedHashMap<>();
        asks.put(
                "issues",
                () -> wiki.get(of(world.key("public")) + "/pain-points/" + pain + "/issues"));
        asks.put("find by key", () -> find(wiki, world.issueKey(issue)));
        asks.put("find by id", () -> find(wiki, "id = " + world.id(issue)));
        asks.put("find by word", () -> find(wiki, world.summary(issue)));
        asks.put("Jira: panel", () -> jira.get(RIHLA + "panel/" + world.id(issue)));
        asks.put(
                "Jira: link",
                () ->
                        jira.post(
                                RIHLA + "links",
                                "{\"issue\":%d,\"map\":\"%s\",\"painPoint\":\"p1\"}"
                                        .formatted(world.id(issue), world.key("public"))));
        return asks;
    }

    @Test
    void thePanelOfARestrictedIssueIsThatOfNoIssue() {
        Answer restricted = world.jira("viewer").get(RIHLA + "panel/" + world.id("secured"));
        Answer missing = world.jira("viewer").get(RIHLA + "panel/" + MISSING_ID);
        assertThat(restricted.status()).isEqualTo(404);
        assertThat(restricted.text()).isEqualTo(missing.text());
    }

    private static Answer find(Http wiki, String query) {
        return wiki.get(RIHLA + "issues?q=" + Maps.encoded(query));
    }

    /** Everything but the names that the question itself had, and the time. */
    private static String print(Answer answer, String name) {
        String text = answer.text().replace(name, "NAME");
        if (IssueWorld.ISSUES.contains(name)) {
            text =
                    answer.text()
                            .replace(world.issueKey(name), "KEY")
                            .replace(world.summary(name), "SUMMARY")
                            .replace(String.valueOf(world.id(name)), "ID");
        }
        return answer.status()
                + " "
                + answer.response().headers().map().keySet()
                + " "
                + text.replaceAll("\"asOf\":\"[^\"]*\"", "\"asOf\":\"\"")
                        .replaceAll("\"token\":\"[^\"]*\"", "\"token\":\"\"");
    }

    private static String of(String key) {
        return Maps.PATH + "/" + key;
    }
}
