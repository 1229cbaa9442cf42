package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.acceptance.Http.Answer;
import io.rihla.workbench.applinks.LinkFault;
import io.rihla.workbench.applinks.LinkFaults;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.IssueFields;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The other product is down, slow, broken or talks nonsense: pages come in their time and say that
 * it is away, and nothing that is not known is ever shown as none.
 */
class IssueHonestyTest {

    private static final Host HOST = Host.shared();
    private static final String RIHLA = "/rest/rihla/1.0/";

    /** Twice as long as we wait for an answer. */
    private static final Duration TOO_SLOW = Duration.ofSeconds(6);

    /** Whoever waited for the other product's answer would need as long. */
    private static final Duration WAITED = Duration.ofSeconds(3);

    private static IssueWorld world;

    /** What is wrong with the other product. */
    enum Trouble {
        CUT,
        SLOW,
        GARBAGE,
        FAILURE;

        void befall(LinkFaults faults) {
            switch (this) {
                case CUT -> faults.inject(LinkFault.CUT);
                case SLOW -> faults.slowBy(TOO_SLOW);
                case GARBAGE -> faults.inject(LinkFault.GARBAGE);
                case FAILURE -> faults.failWith(500);
            }
        }
    }

    @BeforeAll
    static void layOut() {
        world = new IssueWorld(HOST);
    }

    @AfterAll
    static void leave() {
        world.linked().mend();
        world.linked().restartPlugin(HOST.confluence());
        world.linked().restartPlugin(HOST.jira());
        world.leave();
    }

    /** Nothing is kept, the circuit is closed, and everything has been drawn once. */
    private static void freshly(String product) {
        world.linked().restartPlugin(product);
        for (String address : pages()) {
            world.wiki("owner").get(address).expect(200);
        }
        world.jira("owner").get("/browse/" + world.issueKey("plain")).expect(200);
        world.search("owner", "issue in painPointsOf(\"" + world.key("open") + "\")").expect(200);
    }

    private static List<String> pages() {
        long page = world.page("open");
        return List.of(
                Wiki.view(page),
                "/spaces/flyingpdf/pdfpageexport.action?pageId=" + page,
                "/exportword?pageId=" + page,
                "/email?pageId=" + page,
                RIHLA + "fixes?by=map&maps=" + world.key("open"));
    }

    @AfterEach
    void mend() {
        world.linked().mend();
    }

    @ParameterizedTest
    @EnumSource
    void theWikiSaysThatJiraIsAwayAndNothingElseIsMissing(Trouble trouble) {
        freshly(HOST.confluence());
        trouble.befall(world.linked().toJira());

        pagesComeWithoutAskingJira();
        JsonNode states = world.states("viewer", "open").expect(200).json();
        assertThat(states.path("state").asText()).isEqualTo("away");
        assertThat(states.path("asOf").asText()).isEmpty();
        assertThat(states.path("issues")).isEmpty();
        JsonNode pain = states.at("/maps/" + world.key("open") + "/painPoints/p1");
        assertThat(pain.path("unread").asInt()).isEqualTo(5);
        assertThat(pain.path("restricted").asInt()).isZero();
        assertThat(pain.path("links")).isEmpty();

        Answer issues =
                world.wiki("viewer")
                        .get(Maps.PATH + "/" + world.key("open") + "/pain-points/p1/issues");
        assertThat(issues.expect(200).json().path("availability").asText()).isEqualTo("away");
        assertThat(issues.json().path("unread")).hasSize(5);
        Answer found = world.wiki("viewer").get(RIHLA + "issues?q=" + world.issueKey("plain"));
        assertThat(found.expect(200).json().path("availability").asText()).isEqualTo("away");
        Answer behind = world.wiki("viewer").get(RIHLA + "fixes/issues?maps=" + world.key("open"));
        assertThat(behind.expect(200).json().path("availability").asText()).isEqualTo("away");
        assertThat(behind.json().path("unread").asInt()).isEqualTo(5);

        Answer link =
                world.wiki("editor")
                        .with("X-Atlassian-Token", "no-check")
                        .post(
                                Maps.PATH + "/" + world.key("open") + "/pain-points/p2/issues",
                                "{\"issueKey\":\"" + world.issueKey("plain") + "\"}");
        assertThat(link.status()).isEqualTo(503);
        assertThat(link.json().path("code").asText()).isEqualTo("jira-away");
        assertThat(link.json().path("message").asText()).isNotEmpty();
    }

    private static void pagesComeWithoutAskingJira() {
        for (String address : pages()) {
            long before = world.linked().requestsFor(world.user("viewer"));
            Answer answer = inTime(() -> world.wiki("viewer").get(address)).expect(200);
            assertThat(answer.text()).as(address).contains(world.word("open"));
            assertThat(world.linked().requestsFor(world.user("viewer")))
                    .as(address)
                    .isEqualTo(before);
        }
        JsonNode board = world.wiki("viewer").get(RIHLA + "fixes?maps=" + world.key("open")).json();
        assertThat(board.path("asOf").asText()).as("figures say since when they hold").isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void jiraSaysThatTheJourneyIsNotAvailableAndTheIssueIsThere(Trouble trouble) {
        freshly(HOST.jira());
        trouble.befall(world.linked().toConfluence());

        Answer issue =
                inTime(() -> world.jira("viewer").get("/browse/" + world.issueKey("plain")))
                        .expect(200);
        assertThat(issue.text())
                .contains(world.summary("plain"), Words.of("en", "rihla.issue-panel.away"))
                .doesNotContain(Words.of("en", "rihla.issue-panel.none"));
        for (String route :
                List.of(
                        "fixes?map=" + world.key("open"),
                        "stage-kpis?map=" + world.key("open"),
                        "journey-health?map=" + world.key("open"),
                        "maps",
                        "maps/" + world.key("open") + "/pain-points",
                        "panel/" + world.id("plain"))) {
            Answer answer = world.jira("viewer").get(RIHLA + route);
            assertThat(answer.status()).as(route).isEqualTo(503);
            assertThat(answer.json().path("code").asText()).as(route).isEqualTo("away");
            assertThat(answer.json().path("message").asText()).isNotEmpty();
            assertThat(answer.text()).doesNotContain("total");
        }
        aSearchSaysThatItHasNoAnswerAndIsNeverEverything();
    }

    private static void aSearchSaysThatItHasNoAnswerAndIsNeverEverything() {
        String function = "painPointsOf(\"" + world.key("open") + "\")";
        for (String jql :
                List.of(
                        "issue in " + function,
                        "issue not in " + function,
                        "not issue in " + function,
                        "issue not in (" + function + ")",
                        "issue not in unresolvedBelow(-1)")) {
            Answer strict = inTime(() -> world.search("viewer", jql));
            assertThat(strict.status()).as(jql).isEqualTo(400);
            assertThat(strict.json().at("/errorMessages/0").asText())
                    .isEqualTo(Words.of("en", "rihla.jql.away"));

            // As boards and other plugins search, without validation.
            Answer lenient =
                    world.jira("viewer")
                            .post(
                                    "/rest/api/2/search",
                                    "{\"validateQuery\":false,\"jql\":\"%s\"}"
                                            .formatted(jql.replace("\"", "\\\"")));
            assertThat(lenient.text()).as(jql).doesNotContain(world.summary("plain"));
            assertThat(lenient.text()).as(jql).contains(Words.of("en", "rihla.jql.away"));

            Answer navigator = world.jira("viewer").get("/issues/?jql=" + Maps.encoded(jql));
            assertThat(navigator.expect(200).text())
                    .contains(Words.of("en", "rihla.jql.away"))
                    .doesNotContain(world.summary("plain"));
        }
    }

    @Test
    void theTrackerNeverTakesWhatWasNeverReadForNothing() {
        freshly(HOST.confluence());
        world.readAs("");
        try {
            String map =
                    new Maps(world.wiki("owner"))
                            .take(Maps.saying("unread"), "?page=" + world.emptyPage("open"));
            String issue =
                    world.jira()
                            .issues()
                            .create(
                                    world.ordinaryProject(),
                                    IssueFields.of(Constants.BUG.id(), "Never read"),
                                    null)
                            .key();
            world.wiki("owner")
                    .with("X-Atlassian-Token", "no-check")
                    .post(
                            Maps.PATH + "/" + map + "/pain-points/p1/issues",
                            "{\"issueKey\":\"" + issue + "\"}")
                    .expect(200);

            JsonNode total =
                    world.wiki("viewer")
                            .get(RIHLA + "fixes?maps=" + map)
                            .expect(200)
                            .json()
                            .path("total");
            assertThat(total.path("known").asBoolean()).isFalse();
            assertThat(total.path("unread").asInt()).isEqualTo(1);
            String page =
                    world.wiki("viewer")
                            .post(
                                    "/rest/tinymce/1/content/preview",
                                    "{\"spaceKey\":\"%s\",\"storage\":\"%s\"}"
                                            .formatted(
                                                    world.lobby(),
                                                    IssueSurfaces.tracker(map)
                                                            .replace("\"", "\\\"")))
                            .expect(200)
                            .text();
            assertThat(page).contains("rihla-fixes-table").doesNotContain(">0<");
        } finally {
            world.readAs(world.user("reader"));
        }
    }

    private static Answer inTime(Supplier<Answer> ask) {
        long before = System.nanoTime();
        Answer answer = ask.get();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(WAITED);
        return answer;
    }
}
