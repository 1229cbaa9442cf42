package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.bridge.Availability;
import io.rihla.documents.EditRequest;
import io.rihla.documents.Viewer;
import io.rihla.journey.Addition;
import io.rihla.journey.Change;
import io.rihla.journey.ElementRef;
import io.rihla.journey.IssueLink;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapPersona;
import io.rihla.journey.Rank;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinksResourceTest {

    private static final String KEY = "online-shop";
    private static final long PAGE = 101;

    private final Site site = new Site();
    private String pain = "";

    @BeforeEach
    void aMapOnAPage() {
        site.as("editor");
        site.mapsResource.importMap("CX", null, Site.file(KEY));
        site.grant(PAGE, "editor", Site.EDIT);
        site.grant(PAGE, "viewer", Site.VIEW);
        pain = map().painPoints().get(0).id();
        site.issues.add(10_001, "SHOP-1");
        site.issues.add(10_002, "SHOP-2");
        site.issues.add(10_003, "SHOP-3");
        site.issues.hide(10_003, "viewer");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void severalKeysAreOneEditAndEachKeyThatLeadsNowhereIsNamed() {
        long before = site.store.head(KEY).orElseThrow().revision();

        JsonNode answer = Site.json(link("{\"issueKeys\":[\"shop-2\",\"NONE-1\",\"SHOP-1\"]}"));

        assertThat(answer.path("linked").findValuesAsText("key"))
                .containsExactly("SHOP-2", "SHOP-1");
        assertThat(answer.path("failed").findValuesAsText("key")).containsExactly("NONE-1");
        assertThat(answer.path("failed").path(0).path("message").asText())
                .contains("no such issue");
        assertThat(answer.path("revision").asLong()).isEqualTo(before + 1);
        assertThat(map().links()).extracting(IssueLink::issue).containsExactly(10_002L, 10_001L);
    }

    @Test
    void anUnknownKeyAndAnUnseenOneGetTheSameAnswer() {
        site.issues.hide(10_001, "editor");

        Response unseen = link("{\"issueKey\":\"SHOP-1\"}");
        Response unknown = link("{\"issueKey\":\"SHOP-9\"}");

        assertThat(unseen.getStatus()).isEqualTo(404);
        assertThat(Site.json(unseen).toString().replace("SHOP-1", ""))
                .isEqualTo(Site.json(unknown).toString().replace("SHOP-9", ""));
        assertThat(map().links()).isEmpty();
    }

    @Test
    void linkingTwiceIsLinkingOnceAndALinkThatWasTakenAwayComesBack() {
        link("{\"issueKey\":\"SHOP-1\"}");
        long linked = site.store.head(KEY).orElseThrow().revision();
        assertThat(Site.json(link("{\"issueKey\":\"SHOP-1\"}")).path("revision").asLong())
                .isEqualTo(linked);

        assertThat(site.linksResource.unlink(KEY, pain, 10_001).getStatus()).isEqualTo(204);
        assertThat(map().links()).isEmpty();
        assertThat(site.linksResource.unlink(KEY, pain, 10_001).getStatus()).isEqualTo(204);

        link("{\"issueKey\":\"SHOP-1\"}");
        assertThat(map().links()).hasSize(1);
    }

    @Test
    void eachPersonReadsWhatJiraShowsThem() {
        link("{\"issueKeys\":[\"SHOP-1\",\"SHOP-3\"]}");

        JsonNode all = Site.json(site.linksResource.list(KEY, pain));
        site.as("viewer");
        JsonNode some = Site.json(site.linksResource.list(KEY, pain));

        assertThat(all.path("issues").findValuesAsText("key")).containsExactly("SHOP-1", "SHOP-3");
        assertThat(all.path("restricted")).isEmpty();
        assertThat(some.path("issues").findValuesAsText("key")).containsExactly("SHOP-1");
        assertThat(some.path("restricted")).hasSize(1);
        assertThat(some.toString()).doesNotContain("SHOP-3");
    }

    @Test
    void whoMayNotEditTheMapLinksNothingAndJiraIsNotEvenAsked() {
        site.as("viewer");
        assertThat(link("{\"issueKey\":\"SHOP-1\"}").getStatus()).isEqualTo(403);
        assertThat(site.linksResource.unlink(KEY, pain, 10_001).getStatus()).isEqualTo(403);
        assertThat(site.newIssueResource.draft(KEY, pain).getStatus()).isEqualTo(403);
        site.as("stranger");
        assertThat(link("{\"issueKey\":\"SHOP-1\"}").getStatus()).isEqualTo(404);
        assertThat(site.linksResource.list(KEY, pain).getStatus()).isEqualTo(404);

        assertThat(site.issues.questions).isZero();
    }

    @Test
    void whereJiraWantsTheConnectionAllowedItSaysWhere() {
        site.issues.availability =
                Availability.connect(Optional.of(URI.create("https://jira.example/connect")));

        Response refused = link("{\"issueKey\":\"SHOP-1\"}");

        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(Site.json(refused).path("code").asText()).isEqualTo("jira-connect");
        assertThat(Site.json(refused).path("connect").asText())
                .isEqualTo("https://jira.example/connect");
    }

    @Test
    void whileJiraIsAwayTheListSaysSoAndCallsNothingRestricted() {
        link("{\"issueKey\":\"SHOP-1\"}");
        site.issues.availability = Availability.AWAY;

        JsonNode list = Site.json(site.linksResource.list(KEY, pain));

        assertThat(list.path("availability").asText()).isEqualTo("away");
        assertThat(list.path("restricted")).isEmpty();
        assertThat(list.path("unread")).hasSize(1);
        assertThat(link("{\"issueKey\":\"SHOP-2\"}").getStatus()).isEqualTo(503);
    }

    @Test
    void aPainPointThatIsNoneOrDeletedIsRefused() {
        assertThat(Site.json(site.linksResource.list(KEY, "none")).path("code").asText())
                .isEqualTo("unknown-element");
        site.editsResource.edit(
                KEY,
                Site.body(
                        "{\"baseRevision\":0,\"edit\":{\"type\":\"delete\",\"element\":\"pain-point:"
                                + pain
                                + "\"}}"));
        assertThat(Site.json(link("{\"issueKey\":\"SHOP-1\"}")).path("code").asText())
                .isEqualTo("deleted-element");
    }

    @Test
    void aBodyThatSaysSomethingElseIsRefusedByField() {
        for (String body :
                new String[] {
                    "{}",
                    "{\"issueKey\":7}",
                    "{\"issueKey\":\" \"}",
                    "{\"issueKeys\":[]}",
                    "{\"issueKeys\":[\"A-1\",7]}",
                    "{\"issueKey\":\"A-1\",\"issueKeys\":[\"A-2\"]}"
                }) {
            assertThat(link(body).getStatus()).as(body).isEqualTo(400);
        }
    }

    @Test
    void anIssueThatIsCreatedIsLinkedInTheSameAct() {
        JsonNode draft = Site.json(site.newIssueResource.draft(KEY, pain));
        assertThat(draft.path("summary").asText()).isNotBlank();
        assertThat(draft.path("description").asText())
                .contains("https://wiki.example/pages/viewpage.action?pageId=101");

        Response made =
                create("{\"project\":\"SHOP\",\"issueType\":\"bug\",\"summary\":\"Prices\"}");

        assertThat(made.getStatus()).isEqualTo(201);
        assertThat(Site.json(made).path("linked").asBoolean()).isTrue();
        assertThat(site.issues.created).extracting("type").containsExactly("10100");
        assertThat(map().links()).extracting(IssueLink::issue).containsExactly(90_001L);
    }

    @Test
    void whatJiraHasAgainstANewIssueIsSaidInItsOwnWordsAndNothingIsLinked() {
        site.issues.objections = List.of("Component is required.");

        Response refused =
                create("{\"project\":\"SHOP\",\"issueType\":\"Bug\",\"summary\":\"Prices\"}");

        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(Site.json(refused).path("problems").path(0).asText())
                .isEqualTo("Component is required.");
        assertThat(map().links()).isEmpty();
    }

    @Test
    void whereAPainPointIsFullNoIssueIsCreated() {
        site.issues.add(1, "A-1");
        for (int i = 0; i < 100; i++) {
            site.issues.add(20_000 + i, "B-" + i);
        }
        for (int from = 0; from < 100; from += 50) {
            StringBuilder keys = new StringBuilder();
            for (int i = from; i < from + 50; i++) {
                keys.append(i == from ? "" : ",").append("\"B-").append(i).append('"');
            }
            assertThat(link("{\"issueKeys\":[" + keys + "]}").getStatus()).isEqualTo(200);
        }

        Response refused =
                create("{\"project\":\"SHOP\",\"issueType\":\"Bug\",\"summary\":\"Prices\"}");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Site.json(refused).path("code").asText()).isEqualTo("too-many-links");
        assertThat(site.issues.created).isEmpty();
        assertThat(Site.json(link("{\"issueKey\":\"A-1\"}")).path("code").asText())
                .isEqualTo("too-many-links");
    }

    @Test
    void thePickerListsPainPointsInTheOrderOfTheMapWithTheirLinks() {
        link("{\"issueKeys\":[\"SHOP-1\",\"SHOP-2\"]}");
        site.as("viewer");

        JsonNode answer = Site.json(site.painPointsResource.list(KEY));

        assertThat(answer.path("mayEdit").asBoolean()).isFalse();
        assertThat(answer.path("painPoints")).hasSameSizeAs(map().painPoints());
        for (JsonNode each : answer.path("painPoints")) {
            assertThat(each.path("text").asText()).isNotBlank();
            assertThat(each.path("stageName").asText()).isNotBlank();
            assertThat(each.path("links").asInt())
                    .isEqualTo(each.path("id").asText().equals(pain) ? 2 : 0);
        }
    }

    @Test
    void anIssueTellsItsJourneyToWhoMaySeeTheMap() {
        pain = map().painPoints().get(map().painPoints().size() - 1).id();
        link("{\"issueKeys\":[\"SHOP-1\",\"SHOP-2\"]}");

        JsonNode context = Site.json(site.journeyResource.journey(10_001)).path("contexts").path(0);

        assertThat(context.path("map").asText()).isEqualTo(KEY);
        assertThat(context.path("painPoint").asText()).isEqualTo(pain);
        assertThat(context.path("page").asText()).startsWith("https://wiki.example/pages/");
        assertThat(context.path("others").toString()).isEqualTo("[10002]");
        assertThat(context.path("curve")).hasSameSizeAs(map().touchpoints());
        int at = context.path("at").asInt(-1);
        assertThat(context.path("curve").path(at)).isEqualTo(context.path("feeling"));
        assertThat(map().touchpoints().get(at).id()).isEqualTo(context.path("touchpoint").asText());
        assertThat(context.path("mayEdit").asBoolean()).isTrue();
        site.as("viewer");
        assertThat(
                        Site.json(site.journeyResource.journey(10_001))
                                .path("contexts")
                                .path(0)
                                .path("mayEdit")
                                .asBoolean())
                .isFalse();
        site.as("stranger");
        assertThat(Site.json(site.journeyResource.journey(10_001)).path("contexts")).isEmpty();
    }

    @Test
    void whatIsForSomebodyWhoWasTakenOffTheMapConcernsNobodyElse() {
        link("{\"issueKeys\":[\"SHOP-1\"]}");
        MapPersona lina = MapPersona.of("lina", Rank.MIDDLE);
        edit(new Addition.AddMapPersona(lina));
        edit(new Change.SetPersonas(ElementRef.painPoint(pain), List.of(lina.id())));
        assertThat(told().path("formerPersona").asBoolean(true)).isFalse();
        edit(new Change.Delete(lina.ref()));

        assertThat(told().path("formerPersona").asBoolean()).isTrue();
        assertThat(told().path("personas")).isEmpty();
        edit(new Change.SetPersonas(ElementRef.painPoint(pain), List.of()));
        assertThat(told().path("personas")).hasSize(1);
    }

    private JsonNode told() {
        return Site.json(site.journeyResource.journey(10_001)).path("contexts").path(0);
    }

    private void edit(MapEdit edit) {
        long base = site.store.head(KEY).orElseThrow().revision();
        EditRequest request = new EditRequest(base, "", edit);
        site.maps.edit(site.reader.viewer(), KEY, request, site.limits.current());
    }

    @Test
    void aHiddenMapAMissingOneAndNoKeyAtAllAreNotVisible() {
        String ask = "{\"keys\":[\"online-shop\",\"missing\",\"NO KEY\"]}";
        assertThat(Site.json(site.visibleMapsResource.visible(Site.body(ask))).toString())
                .isEqualTo("{\"visible\":[\"online-shop\"]}");
        site.as("stranger");
        assertThat(Site.json(site.visibleMapsResource.visible(Site.body(ask))).toString())
                .isEqualTo("{\"visible\":[]}");
        site.as("");
        assertThat(site.visibleMapsResource.visible(Site.body("{\"keys\":7}")).getStatus())
                .isEqualTo(400);
    }

    private Response link(String body) {
        return site.linksResource.link(KEY, pain, Site.body(body));
    }

    private Response create(String body) {
        return site.newIssueResource.create(KEY, pain, Site.body(body));
    }

    private JourneyMap map() {
        return site.maps.open(Viewer.of("editor"), KEY).document();
    }
}
