package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditsResourceTest {

    private final Site site = new Site();

    @BeforeEach
    void anImportedMap() {
        site.as("ana");
        site.mapsResource.importMap("CX", null, Site.file("online-shop"));
        site.grant(101, "omar", Site.EDIT);
        site.grant(101, "vera", Site.VIEW);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void anEditIsMadeAndFollowed() {
        Response made = edit(0, "a1", rename("A"));

        assertThat(made.getStatus()).isEqualTo(200);
        assertThat(Site.json(made).path("revision").asLong()).isEqualTo(1);
        site.as("vera");
        JsonNode news = Site.json(news(0));
        assertThat(news.path("edits")).hasSize(1);
        assertThat(news.path("edits").path(0).path("author").asText()).isEqualTo("ana");
        assertThat(Site.json(news(1)).path("edits")).isEmpty();
    }

    @Test
    void aRepeatedRequestCountsOnce() {
        edit(0, "a1", rename("A"));

        assertThat(Site.json(edit(0, "a1", rename("A"))).path("revision").asLong()).isEqualTo(1);
    }

    @Test
    void twoPeopleWithOneFieldGetBothVersionsToChooseFrom() {
        edit(0, "a1", rename("Ana's"));
        site.as("omar");

        Response collided = edit(0, "o1", rename("Omar's"));

        assertThat(collided.getStatus()).isEqualTo(409);
        JsonNode body = Site.json(collided);
        assertThat(body.path("revision").asLong()).isEqualTo(1);
        assertThat(body.path("collisions").path(0).path("mine").asText()).contains("Omar's");
        assertThat(body.path("collisions").path(0).path("theirs").asText()).contains("Ana's");
    }

    @Test
    void aCollisionNamesItsPlaceAsEditsDo() {
        edit(0, "a1", rename("Ana's"));
        site.as("omar");

        JsonNode clash = Site.json(edit(0, "o1", rename("Omar's"))).path("collisions").path(0);

        assertThat(clash.path("ref").asText()).isEqualTo("map:map");
        assertThat(clash.path("field").asText()).isEqualTo("name");
        assertThat(clash.path("language").asText()).isEqualTo("en");
    }

    @Test
    void oneClientsEditsForOneBaseFollowEachOther() {
        edit(0, "tab/1", rename("A"));

        assertThat(edit(0, "tab/2", rename("B")).getStatus()).isEqualTo(200);
        assertThat(edit(0, "other/1", rename("C")).getStatus()).isEqualTo(409);
        assertThat(edit(0, "without", rename("D")).getStatus()).isEqualTo(409);
        site.as("omar");
        assertThat(edit(0, "tab/3", rename("E")).getStatus()).isEqualTo(409);
        edit(2, "omar/1", rename("Omar's"));
        site.as("ana");
        assertThat(edit(0, "tab/3", rename("F")).getStatus()).isEqualTo(409);
    }

    @Test
    void nobodysWordsAreTakenForSomebodyElses() {
        String request = "{\"baseRevision\":0,\"clientId\":\"a1\",\"person\":\"%s\",\"edit\":%s}";
        Response refused =
                site.editsResource.edit(
                        "online-shop", Site.body(request.formatted("omar", rename("A"))));

        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(Site.json(refused).path("code").asText()).isEqualTo("another-person");
        assertThat(
                        site.editsResource
                                .edit(
                                        "online-shop",
                                        Site.body(request.formatted("ana", rename("A"))))
                                .getStatus())
                .isEqualTo(200);
    }

    @Test
    void whoMayOnlyLookIsToldSo() {
        site.as("vera");

        Response refused = edit(0, "v1", rename("V"));

        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(Site.json(refused).path("code").asText()).isEqualTo("may-not-edit");
    }

    @Test
    void aRequestThatIsNoneNamesTheFieldAtFault() {
        assertThat(site.editsResource.edit("online-shop", Site.body("[1]")).getStatus())
                .isEqualTo(400);
        assertThat(field("{\"baseRevision\":-1,\"edit\":{}}")).isEqualTo("baseRevision");
        assertThat(field("{\"baseRevision\":9,\"edit\":{}}")).isEqualTo("baseRevision");
        assertThat(field("{\"baseRevision\":0,\"clientId\":7,\"edit\":{}}")).isEqualTo("clientId");
        assertThat(field("{\"baseRevision\":0}")).isEqualTo("edit");
        assertThat(field("{\"baseRevision\":0,\"baseRevision\":0,\"edit\":{}}")).isEmpty();
    }

    @Test
    void aFollowerLearnsWhetherTheyMayEdit() {
        assertThat(Site.json(news(0)).path("mayEdit").asBoolean()).isTrue();
        site.as("vera");
        assertThat(Site.json(news(0)).path("mayEdit").asBoolean()).isFalse();
    }

    @Test
    void peopleInAMapSeeEachOtherAndWhereTheyAre() {
        here("ana", "a1", "card:c1", true);
        JsonNode people = here("omar", "o1", "stage:s1", true).path("people");

        assertThat(people).hasSize(2);
        assertThat(people.path(0).toString())
                .isEqualTo(
                        "{\"client\":\"a1\",\"name\":\"ana\",\"at\":\"card:c1\","
                                + "\"editing\":true,\"self\":false}");
        assertThat(people.path(1).path("self").asBoolean()).isTrue();
        assertThat(Site.json(news(0)).has("people")).isFalse();
    }

    @Test
    void nobodyTakesAnothersPlaceNorSaysToEditWhatTheyMayOnlySee() {
        here("ana", "a1", "", true);
        JsonNode people = here("vera", "a1", "", true).path("people");

        assertThat(people).hasSize(2);
        assertThat(people.path(1).path("editing").asBoolean()).isFalse();
        site.as("ana");
        assertThat(since("bad client", "").getStatus()).isEqualTo(400);
        assertThat(since("a1", "<b>").getStatus()).isEqualTo(400);
    }

    private JsonNode here(String user, String client, String at, boolean editing) {
        site.as(user);
        return Site.json(site.editsResource.since("online-shop", 0, client, at, editing));
    }

    private Response since(String client, String at) {
        return site.editsResource.since("online-shop", 0, client, at, false);
    }

    private Response news(long since) {
        return site.editsResource.since("online-shop", since, "", "", false);
    }

    private String field(String request) {
        Response refused = site.editsResource.edit("online-shop", Site.body(request));
        assertThat(refused.getStatus()).isEqualTo(400);
        return Site.json(refused).path("field").asText();
    }

    private Response edit(long base, String clientId, String edit) {
        return site.editsResource.edit(
                "online-shop",
                Site.body(
                        "{\"baseRevision\":%d,\"clientId\":\"%s\",\"edit\":%s}"
                                .formatted(base, clientId, edit)));
    }

    private static String rename(String name) {
        return "{\"type\":\"set-text\",\"element\":\"map:map\",\"field\":\"name\","
                + "\"language\":\"en\",\"text\":\""
                + name
                + "\"}";
    }
}
