package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.workbench.acceptance.Http.Answer;
import io.rihla.workbench.jira.permission.Grant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Rights that come and go: in the product that knows of them a lost one shows at the next request,
 * in the other one as soon as what was kept is dropped.
 */
class IssueRevocationTest {

    private static final Host HOST = Host.shared();
    private static final String RIHLA = "/rest/rihla/1.0/";
    private static final int ROUNDS = Boolean.getBoolean("soak") ? 1_000 : 20;

    /** How often the other product is made to ask anew. */
    private static final int ACROSS_EVERY = 5;

    private static IssueWorld world;

    @BeforeAll
    static void layOut() {
        world = new IssueWorld(HOST);
    }

    @AfterAll
    static void leave() {
        world.leave();
    }

    @Test
    void aLostRightToAMapShowsAtTheNextRequestAndInJiraWhenItAsksAnew() {
        Map<String, Supplier<Answer>> wiki =
                Map.of(
                        "page", () -> world.wiki("viewer").get(Wiki.view(world.page("open"))),
                        "pain points", () -> world.wiki("viewer").get(of("open") + "/pain-points"),
                        "journey",
                                () ->
                                        world.wiki("viewer")
                                                .get(
                                                        RIHLA
                                                                + "issues/"
                                                                + world.id("plain")
                                                                + "/journey"),
                        "tracker",
                                () ->
                                        world.wiki("viewer")
                                                .get(
                                                        RIHLA
                                                                + "fixes?by=map&maps="
                                                                + world.key("open")));
        Map<String, Supplier<Answer>> jira =
                Map.of(
                        "maps", () -> world.jira("viewer").get(RIHLA + "maps"),
                        "issue",
                                () ->
                                        world.jira("viewer")
                                                .get("/browse/" + world.issueKey("plain")),
                        "panel",
                                () ->
                                        world.jira("viewer")
                                                .get(RIHLA + "panel/" + world.id("plain")));
        for (int round = 0; round < ROUNDS; round++) {
            boolean given = round % 2 == 1;
            world.wiki()
                    .restrict(
                            world.user("owner"),
                            world.home("open"),
                            given
                                    ? new String[0]
                                    : new String[] {world.user("owner"), world.user("insider")});
            String what = "round " + round;
            shows(what, wiki, given);
            assertThat(world.states("viewer", "open").text().contains(world.summary("plain")))
                    .as(what)
                    .isEqualTo(given);
            // What the words of the map are is asked for each time, as the viewer.
            assertThat(jira.get("panel").get().text().contains(world.word("open")))
                    .as(what)
                    .isEqualTo(given);
            if (round % ACROSS_EVERY < 2) {
                oneMapMoreInJira();
                shows(what + " in Jira", jira, given);
                assertThat(world.search("viewer", inOpen()).status())
                        .as(what)
                        .isEqualTo(given ? 200 : 400);
            }
        }
    }

    @Test
    void aLostRightToAnIssueShowsInJiraAtTheNextRequestAndInTheWikiAfterAHint() {
        Map<String, Supplier<Answer>> both =
                Map.of(
                        "states", () -> world.states("insider", "open"),
                        "issues",
                                () ->
                                        world.wiki("insider")
                                                .get(of("open") + "/pain-points/p2/issues"),
                        "tracker issues",
                                () ->
                                        world.wiki("insider")
                                                .get(
                                                        RIHLA
                                                                + "fixes/issues?maps="
                                                                + world.key("open")),
                        "found",
                                () ->
                                        world.wiki("insider")
                                                .get(
                                                        RIHLA
                                                                + "issues?q="
                                                                + world.issueKey("secured")),
                        "searched", () -> world.search("insider", inOpen()),
                        "panel",
                                () ->
                                        world.jira("insider")
                                                .get(RIHLA + "panel/" + world.id("plain")));
        for (int round = 0; round < ROUNDS; round++) {
            boolean given = round % 2 == 1;
            if (given) {
                world.circle("insider", "developer");
            } else {
                world.circle("developer");
            }
            world.hint("secured");
            for (var one : both.entrySet()) {
                Answer answer = one.getValue().get().expect(200);
                assertThat(answer.text().contains(world.summary("secured")))
                        .as("round %s: %s", round, one.getKey())
                        .isEqualTo(given);
                if (!given) {
                    assertThat(answer.text()).doesNotContain(world.secrets("secured"));
                }
            }
        }
    }

    @Test
    void aLostProjectTakesItsIssuesOutOfTheFigures() {
        List<Grant> grants = world.jira().projects().grants(world.ordinaryProject());
        try {
            assertThat(dashboard()).isEqualTo("1 1 0 3");
            world.jira().projects().grant(world.ordinaryProject(), List.of());
            world.hint(IssueWorld.ISSUES.toArray(String[]::new));
            assertThat(dashboard()).isEqualTo("1 0 0 4");
            Answer states = world.states("viewer", "open").expect(200);
            assertThat(states.json().at(pain() + "/restricted").asInt()).isEqualTo(4);
            assertThat(states.json().at(pain() + "/life").asText()).isEqualTo("planned");
        } finally {
            world.jira().projects().grant(world.ordinaryProject(), grants);
        }
        world.hint(IssueWorld.ISSUES.toArray(String[]::new));
        assertThat(dashboard()).isEqualTo("1 1 0 3");
        Answer states = world.states("viewer", "open").expect(200);
        assertThat(states.json().at(pain() + "/life").asText()).isEqualTo("in-progress");
    }

    private static String pain() {
        return "/maps/" + world.key("open") + "/painPoints/p1";
    }

    /** Open, in progress, done and unread of the viewer's own figures in Jira. */
    private static String dashboard() {
        var total =
                world.jira("viewer")
                        .get(RIHLA + "fixes?map=" + world.key("open"))
                        .expect(200)
                        .json()
                        .path("total");
        return "%d %d %d %d"
                .formatted(
                        total.path("open").asInt(),
                        total.path("inProgress").asInt(),
                        total.path("done").asInt(),
                        total.path("unread").asInt());
    }

    private static void shows(String when, Map<String, Supplier<Answer>> asks, boolean given) {
        asks.forEach(
                (what, ask) ->
                        assertThat(ask.get().text().contains(world.word("open")))
                                .as("%s: %s", when, what)
                                .isEqualTo(given));
    }

    /** What Jira keeps of a person's sight lasts a minute, or until there is a map more. */
    private static void oneMapMoreInJira() {
        world.jira("reader")
                .put(
                        RIHLA + "index/" + "more" + UUID.randomUUID().toString().substring(24),
                        "{\"revision\":1,\"deleted\":false,\"names\":[],\"links\":[]}")
                .expect(200);
    }

    private static String inOpen() {
        return "issue in painPointsOf(\"" + world.key("open") + "\")";
    }

    private static String of(String map) {
        return Maps.PATH + "/" + world.key(map);
    }
}
