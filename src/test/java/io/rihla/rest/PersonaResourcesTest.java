package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.journey.LocalizedText;
import io.rihla.persona.Segment;
import io.rihla.persona.SegmentBasis;
import io.rihla.text.Language;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Personas over REST: the routes of maps, with personas' own words. */
class PersonaResourcesTest {

    private final Site site = new Site();
    private final PersonaSite personas = new PersonaSite(site);
    private String lina = "";

    @BeforeEach
    void aPersona() {
        site.as("ana");
        Response made =
                personas.begin.make(
                        "CX", null, Site.body("{\"name\":\"Busy Lina\",\"role\":\"Runs a shop\"}"));
        assertThat(made.getStatus()).isEqualTo(201);
        lina = Site.json(made).path("key").asText();
        site.grant(101, "omar", Site.EDIT);
        site.grant(101, "vera", Site.VIEW);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void itIsListedAndReadByThoseWhoMaySeeItsPage() {
        assertThat(site.shown).containsEntry(101L, lina);
        site.as("vera");
        JsonNode listed = list().at("/personas/0");
        assertThat(listed.path("name").asText()).isEqualTo("Busy Lina");
        assertThat(listed.at("/rights/edit").asBoolean()).isFalse();
        JsonNode read = Site.json(personas.list.read(lina, null));
        assertThat(read.at("/persona/role/en").asText()).isEqualTo("Runs a shop");
        assertThat(read.at("/persona/owner").asText()).isEqualTo("ana");
        assertThat(Site.json(site.list("")).path("maps")).isEmpty();

        site.as("eve");
        assertThat(list().path("personas")).isEmpty();
        Response hidden = personas.list.read(lina, null);
        assertThat(hidden.getStatus()).isEqualTo(404);
        assertThat(hidden.getEntity()).isEqualTo(personas.list.read("none", null).getEntity());
        assertThat(code(hidden)).isEqualTo("no-persona");
        assertThat(code(site.mapsResource.read(lina, null))).isEqualTo("no-map");
    }

    @Test
    void peopleEditItTogetherAndTakeBackTheirOwn() {
        site.as("omar");
        assertThat(edit(0, text("quote", "I have ten minutes"))).isEqualTo(200);
        site.as("ana");
        assertThat(edit(0, text("pains", "Waiting"))).isEqualTo(200);
        assertThat(edit(0, text("quote", "No time"))).isEqualTo(409);
        assertThat(edit(2, "{\"type\":\"undo\",\"revision\":2}")).isEqualTo(200);
        assertThat(Site.json(personas.undo.undoable(lina, null)).path("redo").asLong())
                .isEqualTo(3);
        site.as("vera");
        Response refused = personas.edits.edit(lina, body(0, text("quote", "x")));
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(Site.json(refused).path("message").asText()).contains("persona");
        JsonNode news = Site.json(personas.edits.since(lina, 1, "", "", false));
        assertThat(news.path("edits")).hasSize(2);
        assertThat(news.path("mayEdit").asBoolean()).isFalse();
        assertThat(news.path("comments").asText()).isEmpty();
    }

    @Test
    void itIsPublishedWithWhatInterestsHurtsAndMakesThemBuy() {
        String publish = "{\"type\":\"set-state\",\"value\":\"published\"}";
        assertThat(edit(0, publish)).isEqualTo(422);
        assertThat(edit(0, text("interests", "Quiet"))).isEqualTo(200);
        assertThat(edit(1, text("pains", "Noise"))).isEqualTo(200);
        assertThat(edit(2, text("buying-reasons", "A trial"))).isEqualTo(200);
        assertThat(edit(3, publish)).isEqualTo(200);
        assertThat(list().at("/personas/0/state").asText()).isEqualTo("published");
    }

    @Test
    void aFileGoesOutAndComesInWithoutThePicture() {
        edit(0, evidence("e1", "Ten minutes a day"));
        edit(1, "{\"type\":\"set-value\",\"field\":\"picture\",\"value\":\"77\"}");
        String file = (String) personas.list.export(lina, null).getEntity();
        Response taken =
                personas.list.importMap(
                        null,
                        null,
                        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        assertThat(taken.getStatus()).isEqualTo(201);
        String copy = Site.json(taken).path("key").asText();
        assertThat(copy).isNotEqualTo(lina);
        JsonNode read = Site.json(personas.list.read(copy, null)).path("persona");
        assertThat(read.at("/evidence/0/note/en").asText()).isEqualTo("Ten minutes a day");
        assertThat(read.path("picture").asText("")).isEmpty();
        JsonNode element = Site.json(personas.elements.read(lina, "evidence:e1"));
        assertThat(element.at("/element/note/en").asText()).isEqualTo("Ten minutes a day");
        assertThat(Site.json(personas.elements.read(lina, "map:map")).at("/element/name/en"))
                .hasToString("\"Busy Lina\"");
        assertThat(code(personas.elements.read(lina, "evidence:e9"))).isEqualTo("unknown-element");
    }

    @Test
    void itIsCopiedBinnedBroughtBackAndPurged() {
        Response copied = personas.begin.copy(lina, null, Site.body("{}"));
        assertThat(Site.json(copied).path("name").asText()).contains("Busy Lina").hasSize(17);
        assertThat(personas.list.delete(lina).getStatus()).isEqualTo(204);
        assertThat(code(personas.list.read(lina, null))).isEqualTo("no-persona");
        assertThat(personas.list.restore(lina).getStatus()).isEqualTo(204);
        assertThat(personas.list.read(lina, null).getStatus()).isEqualTo(200);
        personas.list.delete(lina);
        assertThat(
                        personas.place
                                .purge(lina, Site.body("{\"confirm\":\"" + lina + "\"}"))
                                .getStatus())
                .isEqualTo(204);
        assertThat(personas.store.documents().head(lina)).isEmpty();
    }

    /** No text is missing, in any language, whatever the edits did. */
    @ParameterizedTest
    @EnumSource
    void itsHistoryIsToldInSentences(Language language) {
        Segment students =
                personas.segments.add(
                        new Segment(
                                "",
                                LocalizedText.of(Language.EN, "Students"),
                                SegmentBasis.NEEDS,
                                LocalizedText.EMPTY,
                                "ana",
                                false));
        site.choices.choose("ana", language);
        site.as("ana");
        List<String> edits =
                List.of(
                        evidence("e1", "Ten minutes"),
                        evidence("e2", ""),
                        "{\"type\":\"move-evidence\",\"element\":\"evidence:e2\",\"after\":\"\"}",
                        value("evidence:e1", "kind", "\"nps\""),
                        value("evidence:e1", "goal-reached", "\"not-reached\""),
                        value("evidence:e1", "sample-size", "\"12\""),
                        value("map:map", "priority", "\"1\""),
                        value("map:map", "picture", "\"7\""),
                        value("map:map", "segments", "[\"" + students.id() + "\"]"),
                        value("map:map", "channels", "[\"e-mail\"]"),
                        "{\"type\":\"delete\",\"element\":\"evidence:e1\"}",
                        "{\"type\":\"restore\",\"element\":\"evidence:e1\"}");
        long revision = 0;
        for (String edit : edits) {
            assertThat(edit(revision++, edit)).as(edit).isEqualTo(200);
        }
        JsonNode page = Site.json(personas.history.history(lina, "", "", "", "", 0, 50));
        List<String> said = new ArrayList<>();
        page.findValues("sentence").forEach(sentence -> said.add(sentence.asText()));
        assertThat(said).hasSize(13).noneMatch(text -> text.contains("rihla."));
        assertThat(String.join("\n", said)).contains("Students").doesNotContain("“7”");
        assertThat(said.get(12))
                .isEqualTo(site.texts.text(language, "rihla.history.created-persona"));

        JsonNode compared = Site.json(personas.compare.compare(lina, 0, revision));
        assertThat(compared.toString()).doesNotContain("rihla.").contains("Students");
        assertThat(compared.path("added")).hasSize(2);
        assertThat(compared.path("changed").size()).isEqualTo(4);
        Response back =
                personas.restore.restore(lina, Site.body("{\"revision\":1,\"clientId\":\"b\"}"));
        assertThat(back.getStatus()).isEqualTo(200);
        assertThat(
                        personas.milestones
                                .name(lina, Site.body("{\"revision\":1,\"name\":\"First\"}"))
                                .getStatus())
                .isEqualTo(201);
        assertThat(Site.json(personas.milestones.list(lina)).path("milestones")).hasSize(1);
    }

    private JsonNode list() {
        return Site.json(personas.list.list("", "", "", "newest", false, 20, 0));
    }

    private int edit(long base, String edit) {
        return personas.edits.edit(lina, body(base, edit)).getStatus();
    }

    private static java.io.InputStream body(long base, String edit) {
        return Site.body("{\"baseRevision\":" + base + ",\"edit\":" + edit + "}");
    }

    private static String text(String field, String text) {
        return "{\"type\":\"set-text\",\"element\":\"map:map\",\"language\":\"en\",\"field\":\""
                + field
                + "\",\"text\":\""
                + text
                + "\"}";
    }

    private static String value(String element, String field, String value) {
        return "{\"type\":\"set-value\",\"element\":\""
                + element
                + "\",\"field\":\""
                + field
                + "\",\"value\":"
                + value
                + "}";
    }

    private static String evidence(String id, String note) {
        return "{\"type\":\"add-evidence\",\"element\":{\"id\":\""
                + id
                + "\",\"kind\":\"interview\",\"note\":{\"en\":\""
                + note
                + "\"}}}";
    }

    private static String code(Response refused) {
        return Site.json(refused).path("code").asText();
    }
}
