package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.bridge.Availability;
import io.rihla.documents.PageRights;
import io.rihla.journey.PainPoint;
import io.rihla.tracking.IssueCategory;
import io.rihla.tracking.LifeMemory.PainKey;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssueStatesTest {

    private static final String KEY = "online-shop";
    private static final long PAGE = 101;

    private final Site site = new Site();
    private PainPoint pain;

    @BeforeEach
    void aMapWithIssues() {
        site.as("editor");
        site.mapsResource.importMap("CX", null, Site.file(KEY));
        site.grant(PAGE, "editor", Site.EDIT);
        site.grant(PAGE, "viewer", Site.VIEW);
        pain = site.maps.open(site.as("editor"), KEY).document().painPoints().get(0);
        site.issues.add(10_001, "SHOP-1");
        site.issues.add(10_002, "SHOP-2");
        site.issues.hide(10_002, "viewer");
        site.linksResource.link(
                KEY, pain.id(), Site.body("{\"issueKeys\":[\"SHOP-1\",\"SHOP-2\"]}"));
        site.issues.questions = 0;
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aHiddenIssueIsANumberAndEntersNoState() {
        site.issues.become(10_001, IssueCategory.DONE);
        site.issues.become(10_002, IssueCategory.IN_PROGRESS);

        JsonNode seen = ofPain(ask("viewer", ""));
        assertThat(seen.path("links").findValuesAsText("issue")).containsExactly("10001");
        assertThat(seen.path("restricted").asInt()).isOne();
        assertThat(seen.path("life").asText()).isEqualTo("fixed");

        JsonNode all = ofPain(ask("editor", ""));
        assertThat(all.path("restricted").asInt()).isZero();
        assertThat(all.path("life").asText()).isEqualTo("in-progress");
    }

    @Test
    void thatItWasFixedOnceIsToldOnlyToThoseWhoSeeAllOfIt() {
        site.memory.remember(
                List.of(new PainKey(site.store.head(KEY).orElseThrow().id(), pain.id())),
                Instant.EPOCH);

        assertThat(ofPain(ask("editor", "")).path("life").asText()).isEqualTo("regressed");
        assertThat(ofPain(ask("viewer", "")).path("life").asText()).isEqualTo("planned");
    }

    @Test
    void allMapsOfAPageAreOneQuestionToJiraAndHiddenMapsAreNotThere() {
        site.as("editor");
        site.mapsResource.importMap("CX", null, Site.file("phone-system"));

        JsonNode answer = ask("editor", "", KEY, "phone-system", "no-such-map");

        assertThat(site.issues.questions).isOne();
        assertThat(answer.path("maps").fieldNames())
                .toIterable()
                .containsExactly(KEY, "phone-system");
        assertThat(ask("viewer", "", KEY, "phone-system").path("maps").fieldNames())
                .toIterable()
                .containsExactly(KEY);
    }

    @Test
    void whoBringsTheNewestTokenHearsOnlyThatNothingIsNew() {
        String token = ask("editor", "").path("token").asText();

        JsonNode again = ask("editor", token);
        assertThat(again.path("changed").asBoolean()).isFalse();
        assertThat(again.has("maps")).isFalse();
        assertThat(again.path("asOf").asText()).isNotEmpty();

        site.issues.become(10_001, IssueCategory.DONE);
        assertThat(ask("editor", token).path("changed").asBoolean()).isTrue();
    }

    /** One reads the heads of the maps, one the reader's language. */
    @Test
    void askingOnWhileNothingIsNewCostsTwoStatementsHoweverManyMapsThereAre() throws Exception {
        site.as("editor");
        site.mapsResource.importMap("CX", null, Site.file("phone-system"));
        for (String[] keys : new String[][] {{KEY}, {KEY, "phone-system"}}) {
            String token = ask("editor", "", keys).path("token").asText();
            assertThat(site.statements(() -> ask("editor", token, keys))).hasSize(2);
            assertThat(site.statements(() -> ask("editor", "", keys))).hasSize(5);
        }
    }

    @Test
    void whoLosesARightOrSeesOthersChangeTheMapHearsItAtOnce() {
        String token = ask("viewer", "").path("token").asText();
        assertThat(ask("viewer", token).path("changed").asBoolean()).isFalse();

        site.issues.hide(10_001, "viewer");
        JsonNode hidden = ask("viewer", token);
        assertThat(hidden.path("changed").asBoolean()).isTrue();
        assertThat(ofPain(hidden).path("restricted").asInt()).isEqualTo(2);

        site.grant(PAGE, "viewer", Site.EDIT);
        JsonNode editing = ask("viewer", hidden.path("token").asText());
        assertThat(editing.path("maps").path(KEY).path("mayEdit").asBoolean()).isTrue();

        site.as("editor");
        site.linksResource.unlink(KEY, pain.id(), 10_002);
        JsonNode edited = ask("viewer", editing.path("token").asText());
        assertThat(ofPain(edited).path("restricted").asInt()).isOne();

        site.grant(PAGE, "viewer", PageRights.NONE);
        JsonNode lost = ask("viewer", edited.path("token").asText());
        assertThat(lost.path("changed").asBoolean()).isTrue();
        assertThat(lost.path("maps")).isEmpty();
    }

    @Test
    void whereJiraIsAwayNothingIsKnownAndNothingIsZero() {
        site.issues.availability = Availability.AWAY;

        JsonNode answer = ask("editor", "");

        assertThat(answer.path("state").asText()).isEqualTo("away");
        assertThat(answer.path("asOf").asText()).isEmpty();
        assertThat(answer.path("issues")).isEmpty();
        assertThat(ofPain(answer).path("unread").asInt()).isEqualTo(2);
        assertThat(ofPain(answer).path("restricted").asInt()).isZero();
        assertThat(ofPain(answer).path("life").asText()).isEmpty();
    }

    @Test
    void whoHasToConnectIsToldWhere() {
        site.issues.availability =
                Availability.connect(Optional.of(URI.create("https://jira.example.com/allow")));

        assertThat(ask("viewer", "").path("connect").asText())
                .isEqualTo("https://jira.example.com/allow");
    }

    @Test
    void aPersonsWordStandsBesideWhatTheIssuesSay() {
        site.as("editor");
        long revision = site.store.head(KEY).orElseThrow().revision();
        site.editsResource.edit(
                KEY,
                Site.body(
                        "{\"baseRevision\":"
                                + revision
                                + ",\"edit\":{\"type\":\"set-life\",\"element\":\"pain-point:"
                                + pain.id()
                                + "\",\"value\":\"fixed\"}}"));

        JsonNode told = ofPain(ask("viewer", ""));
        assertThat(told.path("life").asText()).isEqualTo("fixed");
        assertThat(told.path("derived").asText()).isEqualTo("planned");
    }

    private JsonNode ask(String user, String token, String... keys) {
        site.as(user);
        String maps = String.join("\",\"", keys.length == 0 ? new String[] {KEY} : keys);
        return Site.json(
                site.statesResource.read(
                        Site.body("{\"maps\":[\"" + maps + "\"],\"token\":\"" + token + "\"}")));
    }

    private JsonNode ofPain(JsonNode answer) {
        return answer.path("maps").path(KEY).path("painPoints").path(pain.id());
    }
}
