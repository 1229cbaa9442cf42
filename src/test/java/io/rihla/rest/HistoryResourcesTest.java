package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.documents.MapHead;
import io.rihla.text.Language;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HistoryResourcesTest {

    private static final String KEY = "online-shop";

    private final Site site = new Site();
    private final HistorySite history = new HistorySite(site);

    @BeforeEach
    void aMapWithAHistory() {
        site.as("ana");
        site.mapsResource.importMap("CX", null, Site.file(KEY));
        site.grant(101, "omar", Site.EDIT);
        site.grant(101, "vera", Site.VIEW);
        edit(
                0,
                set(
                        "stage:discover",
                        "set-text",
                        "\"field\":\"name\",\"language\":\"en\",\"text\":\"A\""));
        site.as("omar");
        edit(1, set("touchpoint:ad", "set-feeling", "\"value\":2"));
        edit(2, "{\"type\":\"delete\",\"element\":\"stage:choose\"}");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void theHistoryIsToldInSentences() {
        site.as("vera");
        JsonNode page = list("", "", 10);

        assertThat(page.path("mayEdit").asBoolean()).isFalse();
        assertThat(page.path("entries")).hasSize(4);
        assertThat(page.at("/entries/0/sentence").asText()).startsWith("Deleted the stage “");
        assertThat(page.at("/entries/0/name").asText()).isEqualTo("Name of omar");
        assertThat(page.at("/entries/1/sentence").asText())
                .contains("Feeling: Delighted")
                .contains("(before: ");
        assertThat(page.at("/entries/2/sentence").asText()).contains("Name (English): “A”");
        assertThat(page.at("/entries/3/sentence").asText()).isEqualTo("Created the map");
        assertThat(page.at("/people")).hasSize(2);
        assertThat(list("omar", "", 10).path("entries")).hasSize(2);
        assertThat(list("", "stage:discover", 10).path("entries")).hasSize(1);
    }

    /** No text is missing, in any language, whatever the edits did. */
    @ParameterizedTest
    @EnumSource
    void everySentenceIsWhole(Language language) {
        site.choices.choose("omar", language);
        site.as("omar");
        List<String> edits =
                List.of(
                        "{\"type\":\"add-lane\",\"element\":{\"id\":\"l9\",\"kind\":\"questions\"}}",
                        "{\"type\":\"move-stage\",\"element\":\"stage:discover\"}",
                        set("touchpoint:ad", "set-moment-of-truth", "\"value\":true"),
                        set("touchpoint:ad", "set-channels", "\"value\":[\"e-mail\",\"x\"]"),
                        set("touchpoint:ad", "set-touchpoint-kind", "\"value\":\"external\""),
                        set("map:map", "set-state", "\"value\":\"archived\""),
                        set("map:map", "set-owner", "\"value\":\"ana\""),
                        "{\"type\":\"batch\",\"changes\":[{\"type\":\"delete\",\"element\":\"lane:l9\"},"
                                + set("stage:discover", "set-hidden", "\"value\":true")
                                + "]}");
        long revision = 3;
        for (String edit : edits) {
            edit(revision++, edit);
        }
        edit(revision, "{\"type\":\"undo\",\"revision\":" + revision + "}");

        JsonNode page = list("", "", 50);
        List<String> said = new ArrayList<>();
        page.findValues("sentence").forEach(sentence -> said.add(sentence.asText()));
        page.findValues("details")
                .forEach(details -> details.forEach(detail -> said.add(detail.asText())));
        assertThat(said).hasSizeGreaterThan(15).noneMatch(text -> text.contains("rihla."));
        String compared = compare(0, revision).toString();
        assertThat(compared).doesNotContain("\"rihla.").contains("moved");
    }

    @Test
    void theSameFewStatementsWhateverIsAsked() throws Exception {
        site.as("vera");
        list("", "", 1);
        assertThat(site.statements(() -> list("", "", 100)))
                .hasSameSizeAs(site.statements(() -> list("omar", "stage:choose", 1)));
    }

    @Test
    void twoRevisionsStandSideBySideWithTheirMarks() {
        site.as("vera");
        JsonNode view = compare(0, 3);

        assertThat(view.path("removed").asInt()).isPositive();
        assertThat(view.path("added").asInt()).isZero();
        assertThat(mark(view, 0, "stage:choose")).isEqualTo("removed");
        assertThat(mark(view, 1, "stage:discover")).isEqualTo("changed");
        assertThat(item(view, 1, "stage:discover").at("/changes/0/after").asText())
                .isEqualTo("“A”");
        assertThat(view.at("/sides/1/points/ad").asText()).isEqualTo("changed");
        assertThat(view.at("/sides/0/curve/line").asText()).isNotEmpty();
        assertThat(history.compare.compare(KEY, 0, 99, "").getStatus()).isEqualTo(404);
    }

    @Test
    void whoMayEditGoesBackAndWhoMayNotDoesNot() {
        site.as("vera");
        assertThat(restore("{\"revision\":0}").getStatus()).isEqualTo(403);
        site.as("omar");
        assertThat(restore("{\"revision\":\"0\"}").getStatus()).isEqualTo(400);
        assertThat(restore("{\"revision\":0,\"element\":\"nonsense\"}").getStatus()).isEqualTo(400);
        assertThat(restore("{\"revision\":99}").getStatus()).isEqualTo(404);

        Response one = restore("{\"revision\":0,\"element\":\"stage:choose\",\"clientId\":\"x\"}");
        assertThat(Site.json(one).path("revision").asLong()).isEqualTo(4);
        assertThat(list("", "", 1).at("/entries/0/sentence").asText())
                .startsWith("Brought back Stage “")
                .endsWith("as in revision 0");
        assertThat(compare(0, 4).path("removed").asInt()).isZero();
        restore("{\"revision\":0}");
        assertThat(compare(0, 5).path("same").asBoolean()).isTrue();
    }

    @Test
    void revisionsGetNames() {
        site.as("omar");
        Response named = name("{\"revision\":1,\"name\":\"Workshop\"}");
        assertThat(named.getStatus()).isEqualTo(201);
        assertThat(name("{\"revision\":1,\"name\":\"\"}").getStatus()).isEqualTo(422);
        assertThat(name("{\"revision\":1}").getStatus()).isEqualTo(400);
        assertThat(name("{\"revision\":9,\"name\":\"x\"}").getStatus()).isEqualTo(404);
        long id = Site.json(named).at("/milestones/0/id").asLong();
        site.as("vera");
        assertThat(history.milestones.unname(KEY, id).getStatus()).isEqualTo(403);
        assertThat(list("", "", 1).at("/milestones/0/name").asText()).isEqualTo("Workshop");
        assertThat(Site.json(history.milestones.list(KEY)).path("milestones")).hasSize(1);
        site.as("omar");
        assertThat(history.milestones.unname(KEY, id).getStatus()).isEqualTo(204);
    }

    @Test
    void anErasedPersonIsNamedByWhoErasedThemAndWhen() {
        site.as("admin");
        assertThat(Site.json(history.erasePerson.erase(Site.body("{\"person\":\"omar\"}"))))
                .isEqualTo(Json.object().put("done", true));
        assertThat(history.erasePerson.erase(Site.body("{\"person\":\" \"}")).getStatus())
                .isEqualTo(400);
        site.as("ana");
        assertThat(list("", "", 9).at("/entries/0/name").asText())
                .startsWith("Erased by Name of admin on ");
    }

    @Test
    void textsAreErasedByWhoManagesTheMap() {
        site.as("omar");
        assertThat(erase("{\"element\":\"stage:discover\"}").getStatus()).isEqualTo(403);
        site.as("ana");
        assertThat(erase("{}").getStatus()).isEqualTo(400);
        assertThat(erase("{\"element\":\"stage:none\"}").getStatus()).isEqualTo(422);
        assertThat(Site.json(erase("{\"element\":\"stage:discover\"}")).path("done").asBoolean())
                .isTrue();
        assertThat(list("", "", 9).at("/entries/0/sentence").asText())
                .startsWith("Erased the texts of Stage “Erased on 2");
        assertThat(list("", "", 9).at("/entries/3/sentence").asText()).doesNotContain("“A”");
    }

    @Test
    void theMapFollowsItsPageWhenAnEditorSaysSo() {
        site.as("ana");
        save(1, "old", 1);
        save(2, "new", 3);
        save(3, "old", 3);
        site.as("vera");
        assertThat(follow("{\"page\":101,\"follow\":true}").getStatus()).isEqualTo(403);
        site.as("omar");
        assertThat(follow("{\"page\":101}").getStatus()).isEqualTo(400);
        assertThat(follow("{\"page\":101,\"follow\":true}").getStatus()).isEqualTo(204);

        assertThat(list("", "", 1).at("/entries/0/sentence").asText())
                .isEqualTo("Went back to revision 1");
        assertThat(compare(1, 4).path("same").asBoolean()).isTrue();
        assertThat(follow("{\"page\":101,\"follow\":true}").getStatus()).isEqualTo(204);
        assertThat(list("", "", 1).path("revision").asLong()).isEqualTo(4);
    }

    @Test
    void valuesThatAreNoneAreNamed() {
        site.as("vera");
        assertThat(field(history.list.history(KEY, "", "x", "", "", 0, 9))).isEqualTo("element");
        assertThat(field(history.list.history(KEY, "", "", "x", "", 0, 9))).isEqualTo("from");
        assertThat(field(history.list.history(KEY, "", "", "", "x", 0, 9))).isEqualTo("to");
        assertThat(field(history.list.history(KEY, "", "", "", "", 0, 101))).isEqualTo("limit");
    }

    private void save(int version, String text, long revision) {
        MapHead head = site.maps.open(site.as("ana"), KEY, revision).head();
        MapHead then = history.atRevision(head, revision);
        site.notes.note(101, version, List.of(then));
        history.restored.saved(101, version, text, List.of(then));
    }

    private static String field(Response refused) {
        assertThat(refused.getStatus()).isEqualTo(400);
        return Site.json(refused).path("field").asText();
    }

    private static String mark(JsonNode view, int side, String ref) {
        return item(view, side, ref).path("mark").asText();
    }

    private static JsonNode item(JsonNode view, int side, String ref) {
        return view.at("/sides/" + side).findParents("ref").stream()
                .filter(item -> item.path("ref").asText().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode list(String author, String element, int limit) {
        return Site.json(history.list.history(KEY, author, element, "", "", 0, limit));
    }

    private JsonNode compare(long from, long to) {
        return Site.json(history.compare.compare(KEY, from, to, ""));
    }

    private Response restore(String body) {
        return history.restore.restore(KEY, Site.body(body));
    }

    private Response name(String body) {
        return history.milestones.name(KEY, Site.body(body));
    }

    private Response erase(String body) {
        return history.erase.erase(KEY, Site.body(body));
    }

    private Response follow(String body) {
        return history.pageRestored.answer(KEY, Site.body(body));
    }

    private void edit(long base, String edit) {
        Response made =
                site.editsResource.edit(
                        KEY, Site.body("{\"baseRevision\":%d,\"edit\":%s}".formatted(base, edit)));
        assertThat(made.getStatus()).as(made.getEntity().toString()).isEqualTo(200);
    }

    private static String set(String element, String type, String rest) {
        return "{\"type\":\"%s\",\"element\":\"%s\",%s}".formatted(type, element, rest);
    }
}
