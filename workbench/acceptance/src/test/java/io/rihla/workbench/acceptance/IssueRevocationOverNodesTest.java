package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.workbench.acceptance.Http.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Rights that come and go on two nodes: on the node where a right was taken it is gone at the next
 * request, on the other one within the time for which answers are kept.
 */
@EnabledIfSystemProperty(named = "workbench.database", matches = "postgres")
class IssueRevocationOverNodesTest {

    private static final String RIHLA = "/rest/rihla/1.0/";
    private static final boolean SOAK = Boolean.getBoolean("soak");
    private static final int ROUNDS = SOAK ? 1_000 : 20;

    /** How often Jira is made to ask anew whose maps are whose. */
    private static final int ACROSS_EVERY = 5;

    /** How often the other node's wiki, which is told of no hint, is waited for. */
    private static final int WAIT_EVERY = SOAK ? 100 : 20;

    /** How long an answer about an issue is kept, and the time that reading it anew may take. */
    private static final Duration KEPT = Duration.ofSeconds(30 + 5);

    private static TwoNodes nodes;
    private static List<IssueWorld> worlds;

    @BeforeAll
    static void layOut() {
        nodes = TwoNodes.shared();
        IssueWorld first = new IssueWorld(nodes.host(1));
        worlds = List.of(first, first.at(nodes.host(2)));
    }

    @AfterAll
    static void leave() {
        worlds.get(0).leave();
    }

    @Test
    void aLostRightToAMapShowsAtTheNextRequestOfBothNodes() {
        for (int round = 0; round < ROUNDS; round++) {
            boolean given = round % 2 == 1;
            IssueWorld here = worlds.get(round / 2 % 2);
            IssueWorld there = worlds.get(1 - round / 2 % 2);
            here.wiki()
                    .restrict(
                            here.user("owner"),
                            here.home("open"),
                            given
                                    ? new String[0]
                                    : new String[] {here.user("owner"), here.user("insider")});
            for (IssueWorld node : List.of(here, there)) {
                String what = "round " + round + (node == here ? ", here" : ", there");
                shows(what, wiki(node), node.word("open"), given);
                assertThat(node.states("viewer", "open").text().contains(node.summary("plain")))
                        .as(what)
                        .isEqualTo(given);
                shows(what, Map.of("panel", panel(node)), node.word("open"), given);
            }
            if (round % ACROSS_EVERY < 2) {
                oneMapMoreInJira(here);
                for (IssueWorld node : List.of(here, there)) {
                    shows("round " + round + " in Jira", jira(node), node.word("open"), given);
                }
            }
        }
    }

    @Test
    void aLostRightToAnIssueShowsAtTheNextRequestAndWithinHalfAMinuteOnTheOtherNode() {
        Duration longest = Duration.ZERO;
        for (int round = 0; round < ROUNDS; round++) {
            boolean given = round % 2 == 1;
            IssueWorld here = worlds.get(round / 2 % 2);
            IssueWorld there = worlds.get(1 - round / 2 % 2);
            boolean waits = round % WAIT_EVERY == 0;
            if (waits) {
                // So that there is something to be kept.
                assertThat(there.states("insider", "open").text())
                        .contains(there.summary("secured"));
            }
            if (given) {
                here.circle("insider", "developer");
            } else {
                here.circle("developer");
            }
            here.hint("secured");
            String what = "round " + round;
            shows(what, issuesInWiki(here), here.summary("secured"), given);
            shows(what, issuesInJira(here), here.summary("secured"), given);
            shows(what + " there", issuesInJira(there), there.summary("secured"), given);
            if (waits) {
                Duration waited = await(there, given);
                longest = longest.compareTo(waited) < 0 ? waited : longest;
            }
        }
        assertThat(longest).isLessThan(KEPT);
        System.out.println("An issue's lost right shows on the other node after " + longest);
    }

    /** Waits until the other node's wiki has forgotten what it kept. */
    private static Duration await(IssueWorld there, boolean given) {
        Instant changed = Instant.now();
        while (there.states("insider", "open").text().contains(there.summary("secured")) != given) {
            assertThat(Duration.between(changed, Instant.now())).isLessThan(KEPT);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        return Duration.between(changed, Instant.now());
    }

    private static Map<String, Supplier<Answer>> wiki(IssueWorld node) {
        Http viewer = node.wiki("viewer");
        return Map.of(
                "page", () -> viewer.get(Wiki.view(node.page("open"))),
                "pain points", () -> viewer.get(of(node) + "/pain-points"),
                "journey", () -> viewer.get(RIHLA + "issues/" + node.id("plain") + "/journey"),
                "tracker", () -> viewer.get(RIHLA + "fixes?by=map&maps=" + node.key("open")));
    }

    private static Map<String, Supplier<Answer>> jira(IssueWorld node) {
        return Map.of(
                "maps", () -> node.jira("viewer").get(RIHLA + "maps"),
                "issue", () -> node.jira("viewer").get("/browse/" + node.issueKey("plain")),
                "panel", panel(node));
    }

    private static Supplier<Answer> panel(IssueWorld node) {
        return () -> node.jira("viewer").get(RIHLA + "panel/" + node.id("plain"));
    }

    private static Map<String, Supplier<Answer>> issuesInWiki(IssueWorld node) {
        Http insider = node.wiki("insider");
        return Map.of(
                "states", () -> node.states("insider", "open"),
                "issues", () -> insider.get(of(node) + "/pain-points/p2/issues"),
                "tracker", () -> insider.get(RIHLA + "fixes/issues?maps=" + node.key("open")),
                "found", () -> insider.get(RIHLA + "issues?q=" + node.issueKey("secured")));
    }

    private static Map<String, Supplier<Answer>> issuesInJira(IssueWorld node) {
        return Map.of(
                "searched",
                        () ->
                                node.search(
                                        "insider",
                                        "issue in painPointsOf(\"" + node.key("open") + "\")"),
                "panel", () -> node.jira("insider").get(RIHLA + "panel/" + node.id("plain")));
    }

    private static void shows(
            String when, Map<String, Supplier<Answer>> asks, String word, boolean given) {
        asks.forEach(
                (what, ask) ->
                        assertThat(ask.get().text().contains(word))
                                .as("%s: %s", when, what)
                                .isEqualTo(given));
    }

    /** What Jira keeps of a person's sight lasts a minute, or until there is a map more. */
    private static void oneMapMoreInJira(IssueWorld node) {
        node.jira("reader")
                .put(
                        RIHLA + "index/more" + UUID.randomUUID().toString().substring(24),
                        "{\"revision\":1,\"deleted\":false,\"names\":[],\"links\":[]}")
                .expect(200);
    }

    private static String of(IssueWorld node) {
        return Maps.PATH + "/" + node.key("open");
    }
}
