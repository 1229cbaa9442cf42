package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.database.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Two people on two nodes are as together as on one. Several nodes have PostgreSQL only. */
@EnabledIfSystemProperty(named = "workbench.database", matches = "postgres")
class NodesTest {

    private static final int ROUNDS = 9;

    /** Half of the second after which a node asks the database in any case. */
    private static final Duration SOON = Duration.ofMillis(500);

    @Test
    void anEditOnOneNodeIsToldAtOnceToWhoFollowsOnTheOther() {
        TwoNodes nodes = TwoNodes.shared();
        String key = map(nodes);
        List<Maps> people = List.of(nodes.maps(1, "editor"), nodes.maps(2, "manager"));
        List<Duration> waited = new ArrayList<>();
        long revision = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Maps writer = people.get(round % 2);
            Maps follower = people.get((round + 1) % 2);
            // The follower's node has just looked, and need not look again by itself for a second.
            assertThat(news(follower, key, revision)).isEmpty();
            String text = "Round " + round;
            writer.retext(key, revision, "stage:s1", text).expect(200);
            Instant written = Instant.now();
            while (news(follower, key, revision).isEmpty()) {
                assertThat(Duration.between(written, Instant.now()))
                        .isLessThan(Duration.ofSeconds(30));
            }
            waited.add(Duration.between(written, Instant.now()));
            assertThat(news(follower, key, revision).get(0).at("/edit/text").asText())
                    .isEqualTo(text);
            revision++;
        }
        Collections.sort(waited);
        assertThat(waited.get(ROUNDS / 2)).as("half of %s", waited).isLessThan(SOON);
    }

    @Test
    void theUsualPollCostsNoStatementOnEitherNode() throws Exception {
        TwoNodes nodes = TwoNodes.shared();
        String key = map(nodes);
        nodes.maps(1, "editor").retext(key, 0, "stage:s1", "x").expect(200);
        for (int number = 1; number <= 2; number++) {
            Maps follower = nodes.maps(number, "editor");
            var trace = nodes.host(number).service(Database.class).trace();
            int least = Integer.MAX_VALUE;
            for (int attempt = 0; attempt < 20 && least > 0; attempt++) {
                // Jobs write, too, and a slow machine may let a second pass.
                follower.edits(key, 1).expect(200);
                List<String> statements =
                        trace.record(() -> follower.edits(key, 1).expect(200)).statements();
                least =
                        Math.min(
                                least,
                                (int)
                                        statements.stream()
                                                .filter(sql -> sql.contains("AO_"))
                                                .count());
            }
            assertThat(least).as("node %s", number).isZero();
        }
    }

    @Test
    void peopleSeeEachOtherWhicheverNodeTheyAreOn() {
        TwoNodes nodes = TwoNodes.shared();
        String key = map(nodes);
        Until.isTrue(
                "each sees the other where they are",
                () ->
                        people(nodes, 1, "editor", key, "&at=card:c1")
                                        .equals("Edgar Editor card:c1, Maria Manolescu stage:s1")
                                & people(nodes, 2, "manager", key, "&at=stage:s1")
                                        .equals("Edgar Editor card:c1, Maria Manolescu stage:s1"));
    }

    private static String people(TwoNodes nodes, int node, String user, String key, String more) {
        List<String> found = new ArrayList<>();
        nodes.wiki(node, user)
                .get(Maps.PATH + "/" + key + "/edits?since=0&client=browser" + more)
                .expect(200)
                .json()
                .path("people")
                .forEach(
                        person ->
                                found.add(
                                        person.path("name").asText()
                                                + " "
                                                + person.path("at").asText()));
        return found.stream().sorted().collect(Collectors.joining(", "));
    }

    /** As on one node, down to the texts that both typed at the same time. */
    @Test
    void twoPeopleInTwoBrowsersEditCollideAndResolve() {
        TwoNodes nodes = TwoNodes.shared();
        Wiki wiki = new Wiki(nodes.host(1));
        String key = Maps.newKey();
        long page = wiki.page("editor", wiki.space("editor", "manager"), Wiki.macro(key));
        String map = Maps.saying("First").replaceFirst("\\{", "{\"key\":\"" + key + "\",");
        nodes.maps(1, "editor").take(map, "?page=" + page);
        nodes.wiki(1, "manager")
                .with("X-Atlassian-Token", "no-check")
                .put("/rest/rihla/1.0/language", "{\"language\":\"en\"}")
                .expect(204);
        try (EditorVisitor edgar =
                        EditorVisitor.editing(nodes.confluence(1), "editor", Wiki.view(page));
                EditorVisitor maria =
                        EditorVisitor.editing(nodes.confluence(2), "manager", Wiki.view(page))) {
            edgar.write("stage:s1", "name", "By Edgar");
            assertThat(maria.text("stage:s1", "name")).hasText("By Edgar");
            maria.write("stage:s2", "name", "By Maria");
            assertThat(edgar.text("stage:s2", "name")).hasText("By Maria");
            maria.element("stage:s1").focus();
            assertThat(edgar.element("stage:s1").locator(".rihla-here"))
                    .containsText("Maria Manolescu");
            assertThat(edgar.bar().locator(".rihla-person")).containsText("Maria Manolescu");
            assertThat(maria.bar().locator(".rihla-person")).containsText("Edgar Editor");

            edgar.begin("card:c1", "text", "Edgar's text");
            maria.write("card:c1", "text", "Maria's text");
            maria.seesAllSaved();
            edgar.page().keyboard().press("Enter");
            assertThat(edgar.clash())
                    .containsText(Pattern.compile("Edgar's text[\\s\\S]*Maria's text"));
            edgar.sees(Pattern.compile("1 change waits for your decision"));
            for (int node = 1; node <= 2; node++) {
                assertThat(nodes.maps(node, "editor").map(key).at("/cards/0/text/en").asText())
                        .isEqualTo("Maria's text");
            }
            edgar.clash().locator("[data-rihla-decide=both]").click();
            edgar.seesAllSaved();
            assertThat(edgar.clash()).hasCount(0);
            assertThat(maria.card()).hasText(Pattern.compile("Maria's text\\s+Edgar's text"));
            assertThat(nodes.maps(2, "manager").map(key))
                    .isEqualTo(nodes.maps(1, "editor").map(key));
            assertThat(edgar.visitor().errors()).allMatch(error -> error.contains("409"));
            assertThat(maria.visitor().errors()).isEmpty();
        }
    }

    @Test
    void theSecondNodeIsAnotherProcessAndEitherMayDie() {
        try (TwoNodes nodes = TwoNodes.inTwoProcesses()) {
            String key = map(nodes);
            Maps here = nodes.maps(1, "editor");
            assertThat(news(here, key, 0)).isEmpty();
            nodes.maps(2, "manager").retext(key, 0, "stage:s1", "There").expect(200);
            Until.isTrue("the edit of the other process", () -> !news(here, key, 0).isEmpty());

            nodes.kill(2);
            here.retext(key, 1, "stage:s1", "Alone").expect(200);
            nodes.start(2);
            assertThat(nodes.maps(2, "manager").map(key).at("/stages/0/name/en").asText())
                    .isEqualTo("Alone");

            nodes.kill(1);
            nodes.maps(2, "manager").retext(key, 2, "stage:s1", "The other alone").expect(200);
            nodes.start(1);
            assertThat(nodes.maps(1, "editor").map(key).at("/stages/0/name/en").asText())
                    .isEqualTo("The other alone");
        }
    }

    @Test
    void whatAnAdministratorDoesWithThePluginOnOneNodeHappensOnBoth() {
        TwoNodes nodes = TwoNodes.shared();
        String key = map(nodes);
        Upm here = new Upm(nodes.confluence(1));
        Upm there = new Upm(nodes.confluence(2));
        here.enable(PluginJar.KEY, false);
        there.await(PluginJar.KEY, false);
        there.enable(PluginJar.KEY, true);
        here.await(PluginJar.KEY, true);
        nodes.maps(1, "editor").retext(key, 0, "stage:s1", "Again").expect(200);
        assertThat(nodes.maps(2, "editor").map(key).at("/stages/0/name/en").asText())
                .isEqualTo("Again");
    }

    private static String map(TwoNodes nodes) {
        String space = new Wiki(nodes.host(1)).space("editor", "manager");
        return nodes.maps(1, "editor").take(Maps.saying("Nodes"), "?space=" + space);
    }

    private static JsonNode news(Maps follower, String key, long since) {
        return follower.edits(key, since).expect(200).json().path("edits");
    }
}
