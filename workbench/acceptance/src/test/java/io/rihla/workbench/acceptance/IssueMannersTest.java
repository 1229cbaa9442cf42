package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.acceptance.Http.Answer;
import io.rihla.workbench.applinks.LinkManner;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each screen says on each manner of the application link. */
class IssueMannersTest {

    private static final Host HOST = Host.shared();
    private static final String RIHLA = "/rest/rihla/1.0/";

    private static IssueWorld world;

    @BeforeAll
    static void layOut() {
        world = new IssueWorld(HOST);
    }

    @AfterAll
    static void leave() {
        world.leave();
    }

    @BeforeEach
    void nothingIsKept() {
        world.hint(IssueWorld.ISSUES.toArray(String[]::new));
        forgetSight();
    }

    /** What Jira keeps of a person's sight lasts a minute, or until there is a map more. */
    private static void forgetSight() {
        Http.as(HOST.jira(), world.user("reader"))
                .put(
                        RIHLA + "index/" + Maps.newKey(),
                        "{\"revision\":1,\"deleted\":false,\"names\":[],\"links\":[]}")
                .expect(200);
    }

    @AfterEach
    void mend() {
        world.linked().mend();
    }

    @Test
    void whoHasToConnectFirstIsToldWhereAndSeesTheMapWithoutStates() {
        world.linked().use(LinkManner.OAUTH);

        JsonNode states = world.states("viewer", "open").expect(200).json();
        assertThat(states.path("state").asText()).isEqualTo("connect");
        assertThat(states.path("connect").asText()).startsWith("http");
        nothingIsKnown(states);
        theMapIsDrawn();
        assertThat(find().path("availability").asText()).isEqualTo("connect");
        assertThat(drillDown().path("availability").asText()).isEqualTo("connect");
        Answer link = link();
        assertThat(link.status()).isEqualTo(403);
        assertThat(link.json().path("code").asText()).isEqualTo("jira-connect");
        assertThat(link.json().path("connect").asText()).startsWith("http");

        inJiraEveryScreenSays("connect");
        assertThat(board().path("connect").asText()).startsWith("http");
        assertThat(issuePage()).contains(word("rihla.issue-panel.connect.action"));
    }

    @Test
    void onceTheyHaveConsentedThePersonSeesStatesUntilTheyTakeItBack() {
        world.linked().use(LinkManner.OAUTH);
        consent("viewer", world.states("viewer", "open").json().path("connect").asText());
        JsonNode states = world.states("viewer", "open").expect(200).json();
        assertThat(states.path("state").asText()).isEqualTo("ok");
        assertThat(states.toString()).contains(world.summary("plain"));
        assertThat(states.toString()).doesNotContain(world.secrets("secured"));
        assertThat(world.states("owner", "open").json().path("state").asText())
                .as("consent is one person's own")
                .isEqualTo("connect");

        consent("viewer", board().path("connect").asText());
        assertThat(world.jira("viewer").get(RIHLA + "maps").expect(200).text())
                .contains(world.word("open"))
                .doesNotContain(world.word("closed"));
        assertThat(issuePage()).contains(world.word("open"));

        revoke(HOST.jira(), "viewer");
        world.hint(IssueWorld.ISSUES.toArray(String[]::new));
        JsonNode after = world.states("viewer", "open").expect(200).json();
        assertThat(after.path("state").asText()).isEqualTo("connect");
        nothingIsKnown(after);
        assertThat(world.states("viewer", "open").json().path("connect").asText())
                .startsWith("http");

        revoke(HOST.confluence(), "viewer");
        forgetSight();
        inJiraEveryScreenSays("connect");
    }

    @Test
    void anAnonymousLinkShowsWhatIsPublicAndNothingElse() {
        world.linked().use(LinkManner.ANONYMOUS);
        JsonNode states = world.states("insider", "open").expect(200).json();
        assertThat(states.path("state").asText()).isEqualTo("ok");
        assertThat(states.toString()).contains(world.summary("public"));
        for (String issue : IssueWorld.ISSUES.subList(1, IssueWorld.ISSUES.size())) {
            assertThat(states.toString()).doesNotContain(world.secrets(issue));
        }
        assertThat(pain(states).path("restricted").asInt()).isEqualTo(4);
        theMapIsDrawn();
        // Confluence is asked as nobody, and tells of maps that everybody may see.
        assertThat(world.jira("insider").get(RIHLA + "maps").text())
                .contains(world.word("public"))
                .doesNotContain(world.word("open"), world.word("closed"));
    }

    @Test
    void whatAnAnonymousLinkLeavesOutIsNotTakenForDeleted() {
        String figures = figures();
        String heard = heard();
        world.linked().use(LinkManner.ANONYMOUS);
        world.hint(IssueWorld.ISSUES.toArray(String[]::new));
        Until.isTrue("the hint is looked at", () -> !heard().equals(heard));
        assertThat(figures()).isEqualTo(figures);
    }

    private static String figures() {
        return world.wiki("viewer")
                .get(RIHLA + "fixes?maps=" + world.key("open"))
                .expect(200)
                .json()
                .path("total")
                .toString();
    }

    private static String heard() {
        JsonNode health = world.wiki("admin").get(RIHLA + "health").expect(200).json();
        return line(health, "hint").path("at").asText();
    }

    @Test
    void withoutALinkEveryScreenSaysSoAndTheMapIsThere() {
        world.linked().use(LinkManner.NONE);
        JsonNode states = world.states("viewer", "open").expect(200).json();
        assertThat(states.path("state").asText()).isEqualTo("no-link");
        assertThat(states.path("connect").asText()).isEmpty();
        nothingIsKnown(states);
        theMapIsDrawn();
        assertThat(find().path("availability").asText()).isEqualTo("no-link");
        assertThat(drillDown().path("availability").asText()).isEqualTo("no-link");
        Answer link = link();
        assertThat(link.status()).isEqualTo(503);
        assertThat(link.json().path("code").asText()).isEqualTo("jira-no-link");
        assertThat(link.json().path("message").asText()).isNotEmpty();
        inJiraEveryScreenSays("no-link");
    }

    @Test
    void aPersonWhomJiraDoesNotKnowIsToldThatItDoesNotAnswerThem() {
        JsonNode states = world.states("wiki-only", "open").expect(200).json();
        assertThat(states.path("state").asText()).isEqualTo("refused");
        nothingIsKnown(states);
    }

    @Test
    void whatWorksInTheBackgroundSaysThatItIsOffWithoutImpersonationOrReader() {
        for (LinkManner manner :
                new LinkManner[] {LinkManner.OAUTH, LinkManner.ANONYMOUS, LinkManner.NONE}) {
            world.linked().use(manner);
            for (String base : new String[] {HOST.confluence(), HOST.jira()}) {
                JsonNode health = Http.as(base, "admin").get(RIHLA + "health").expect(200).json();
                assertThat(line(health, "link").path("well").asBoolean()).as(base).isFalse();
                assertThat(line(health, "reader").path("state").asText())
                        .as("%s %s", manner, base)
                        .isEqualTo("refused");
            }
        }
        world.linked().mend();
        world.readAs("");
        try {
            for (String base : new String[] {HOST.confluence(), HOST.jira()}) {
                JsonNode health = Http.as(base, "admin").get(RIHLA + "health").expect(200).json();
                assertThat(line(health, "reader").path("state").asText()).isEqualTo("none");
                assertThat(line(health, "link").path("state").asText()).isEqualTo("impersonating");
            }
            assertThat(world.states("viewer", "open").expect(200).text())
                    .as("live reading needs no reader account")
                    .contains(world.summary("plain"));
        } finally {
            world.readAs(world.user("reader"));
        }
    }

    private static JsonNode line(JsonNode health, String id) {
        for (JsonNode line : health.path("lines")) {
            if (line.path("id").asText().equals(id)) {
                return line;
            }
        }
        throw new AssertionError("No line " + id + " in " + health);
    }

    /** Where nothing is known, nothing is counted: no state, no restricted issue, no zero. */
    private static void nothingIsKnown(JsonNode states) {
        assertThat(states.path("issues")).isEmpty();
        assertThat(states.path("asOf").asText()).isEmpty();
        assertThat(pain(states).path("links")).isEmpty();
        assertThat(pain(states).path("restricted").asInt()).isZero();
        assertThat(pain(states).path("unread").asInt()).isEqualTo(5);
    }

    private static JsonNode pain(JsonNode states) {
        return states.at("/maps/" + world.key("open") + "/painPoints/p1");
    }

    private static void theMapIsDrawn() {
        assertThat(world.wiki("viewer").get(Wiki.view(world.page("open"))).expect(200).text())
                .contains(world.word("open"));
    }

    private static void inJiraEveryScreenSays(String state) {
        assertThat(issuePage()).contains(word("rihla.issue-panel." + state));
        Answer search =
                world.search("viewer", "issue in painPointsOf(\"" + world.key("open") + "\")");
        assertThat(search.status()).isEqualTo(400);
        assertThat(search.json().at("/errorMessages/0").asText())
                .isEqualTo(Words.of("en", "rihla.jql." + state));
        assertThat(board().path("code").asText()).isEqualTo(state);
        assertThat(board().path("message").asText())
                .isEqualTo(Words.of("en", "rihla.neighbour." + state));
        Answer maps = world.jira("viewer").get(RIHLA + "maps");
        assertThat(maps.status()).isEqualTo(503);
        assertThat(maps.json().path("code").asText()).isEqualTo(state);
        assertThat(world.jira("viewer").get(RIHLA + "panel/" + world.id("plain")).status())
                .isEqualTo(503);
    }

    private static JsonNode board() {
        Answer board = world.jira("viewer").get(RIHLA + "fixes?map=" + world.key("open"));
        assertThat(board.status()).isEqualTo(503);
        return board.json();
    }

    private static String issuePage() {
        return world.jira("viewer").get("/browse/" + world.issueKey("plain")).expect(200).text();
    }

    private static String word(String key) {
        return Words.of("en", key);
    }

    private static JsonNode find() {
        return world.wiki("viewer")
                .get(RIHLA + "issues?q=" + world.issueKey("plain"))
                .expect(200)
                .json();
    }

    private static JsonNode drillDown() {
        return world.wiki("viewer")
                .get(RIHLA + "fixes/issues?maps=" + world.key("open"))
                .expect(200)
                .json();
    }

    private static Answer link() {
        return world.wiki("editor")
                .with("X-Atlassian-Token", "no-check")
                .post(
                        Maps.PATH + "/" + world.key("open") + "/pain-points/p2/issues",
                        "{\"issueKey\":\"" + world.issueKey("plain") + "\"}");
    }

    /** Goes the way that a browser would: to the other product's page, allows it, comes back. */
    private static void consent(String role, String address) {
        Http person = Http.as("", world.user(role)).with("X-Atlassian-Token", "no-check");
        URI page = next(person.get(address));
        assertThat(person.get(page.toString()).expect(200).text()).contains("oauth-consent");
        String form = page.toString().substring(0, page.toString().indexOf('?'));
        Answer allowed =
                person.send("POST", form + "?" + page.getRawQuery() + "&approve=yes", null, null);
        next(person.get(next(allowed).toString()));
    }

    private static URI next(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(302);
        return answer.response().uri().resolve(answer.header("Location"));
    }

    private static void revoke(String product, String role) {
        Http.as(product, world.user(role))
                .with("X-Atlassian-Token", "no-check")
                .send("POST", "/plugins/servlet/oauth/users/access-tokens", null, null);
    }
}
