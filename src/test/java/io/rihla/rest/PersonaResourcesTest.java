package io.rihla.rest;

import static io.rihla.rest.PersonaCalls.body;
import static io.rihla.rest.PersonaCalls.code;
import static io.rihla.rest.PersonaCalls.evidence;
import static io.rihla.rest.PersonaCalls.text;
import static io.rihla.rest.PersonaCalls.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Personas over REST: the routes of maps, with personas' own words. */
class PersonaResourcesTest {

    private final PersonaCalls calls = new PersonaCalls();

    @AfterEach
    void close() {
        calls.close();
    }

    @Test
    void itIsListedAndReadByThoseWhoMaySeeItsPage() {
        assertThat(calls.site.shown).containsEntry(101L, calls.lina);
        calls.site.as("vera");
        JsonNode listed = calls.list().at("/personas/0");
        assertThat(listed.path("name").asText()).isEqualTo("Busy Lina");
        assertThat(listed.at("/rights/edit").asBoolean()).isFalse();
        JsonNode read = Site.json(calls.personas.list.read(calls.lina, null));
        assertThat(read.at("/persona/role/en").asText()).isEqualTo("Runs a shop");
        assertThat(read.at("/persona/owner").asText()).isEqualTo("ana");
        assertThat(Site.json(calls.site.list("")).path("maps")).isEmpty();

        calls.site.as("eve");
        assertThat(calls.list().path("personas")).isEmpty();
        Response hidden = calls.personas.list.read(calls.lina, null);
        assertThat(hidden.getStatus()).isEqualTo(404);
        assertThat(hidden.getEntity())
                .isEqualTo(calls.personas.list.read("none", null).getEntity());
        assertThat(code(hidden)).isEqualTo("no-persona");
        assertThat(code(calls.site.mapsResource.read(calls.lina, null))).isEqualTo("no-map");
    }

    @Test
    void peopleEditItTogetherAndTakeBackTheirOwn() {
        calls.site.as("omar");
        assertThat(calls.edit(0, text("quote", "I have ten minutes"))).isEqualTo(200);
        calls.site.as("ana");
        assertThat(calls.edit(0, text("pains", "Waiting"))).isEqualTo(200);
        assertThat(calls.edit(0, text("quote", "No time"))).isEqualTo(409);
        assertThat(calls.edit(2, "{\"type\":\"undo\",\"revision\":2}")).isEqualTo(200);
        assertThat(Site.json(calls.personas.undo.undoable(calls.lina, null)).path("redo").asLong())
                .isEqualTo(3);
        calls.site.as("vera");
        Response refused = calls.personas.edits.edit(calls.lina, body(0, text("quote", "x")));
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(Site.json(refused).path("message").asText()).contains("persona");
        JsonNode news = Site.json(calls.personas.edits.since(calls.lina, 1, "", "", false));
        assertThat(news.path("edits")).hasSize(2);
        assertThat(news.path("mayEdit").asBoolean()).isFalse();
        assertThat(news.path("comments").asText()).isEmpty();
    }

    @Test
    void itIsPublishedWithWhatInterestsHurtsAndMakesThemBuy() {
        String publish = "{\"type\":\"set-state\",\"value\":\"published\"}";
        JsonNode refused = Site.json(calls.personas.edits.edit(calls.lina, body(0, publish)));
        assertThat(refused.path("code").asText()).isEqualTo("published-without-interests");
        assertThat(refused.path("problems").findValuesAsText("field"))
                .containsExactlyInAnyOrder("map.interests", "map.pains", "map.buying-reasons");
        assertThat(calls.edit(0, text("interests", "Quiet"))).isEqualTo(200);
        assertThat(calls.edit(1, text("pains", "Noise"))).isEqualTo(200);
        assertThat(calls.edit(2, text("buying-reasons", "A trial"))).isEqualTo(200);
        assertThat(calls.edit(3, publish)).isEqualTo(200);
        assertThat(calls.list().at("/personas/0/state").asText()).isEqualTo("published");
    }

    @Test
    void aFileGoesOutAndComesInWithoutThePicture() {
        calls.edit(0, evidence("e1", "Ten minutes a day"));
        calls.edit(1, "{\"type\":\"set-value\",\"field\":\"picture\",\"value\":\"77\"}");
        String file = (String) calls.personas.list.export(calls.lina, null).getEntity();
        Response taken =
                calls.personas.list.importMap(
                        null,
                        null,
                        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        assertThat(taken.getStatus()).isEqualTo(201);
        String copy = Site.json(taken).path("key").asText();
        assertThat(copy).isNotEqualTo(calls.lina);
        JsonNode read = Site.json(calls.personas.list.read(copy, null)).path("persona");
        assertThat(read.at("/evidence/0/note/en").asText()).isEqualTo("Ten minutes a day");
        assertThat(read.path("picture").asText("")).isEmpty();
        JsonNode element = Site.json(calls.personas.elements.read(calls.lina, "evidence:e1"));
        assertThat(element.at("/element/note/en").asText()).isEqualTo("Ten minutes a day");
        assertThat(
                        Site.json(calls.personas.elements.read(calls.lina, "map:map"))
                                .at("/element/name/en"))
                .hasToString("\"Busy Lina\"");
        assertThat(code(calls.personas.elements.read(calls.lina, "evidence:e9")))
                .isEqualTo("unknown-element");
    }

    @Test
    void itIsCopiedBinnedBroughtBackAndPurged() {
        Response copied = calls.personas.begin.copy(calls.lina, null, Site.body("{}"));
        assertThat(Site.json(copied).path("name").asText()).contains("Busy Lina").hasSize(17);
        assertThat(calls.personas.list.delete(calls.lina).getStatus()).isEqualTo(204);
        assertThat(code(calls.personas.list.read(calls.lina, null))).isEqualTo("no-persona");
        assertThat(calls.personas.list.restore(calls.lina).getStatus()).isEqualTo(204);
        assertThat(calls.personas.list.read(calls.lina, null).getStatus()).isEqualTo(200);
        calls.personas.list.delete(calls.lina);
        assertThat(
                        calls.personas
                                .place
                                .purge(
                                        calls.lina,
                                        Site.body("{\"confirm\":\"" + calls.lina + "\"}"))
                                .getStatus())
                .isEqualTo(204);
        assertThat(calls.personas.store.documents().head(calls.lina)).isEmpty();
    }

    @Test
    void evidenceIsCountedAndGoesIntoAFileWithoutFormulas() {
        calls.edit(0, evidence("e1", "=HYPERLINK(1)"));
        calls.edit(1, value("evidence:e1", "date", "\"2026-01-31\""));
        calls.edit(2, value("evidence:e1", "sample-size", "\"12\""));
        calls.site.as("vera");
        JsonNode read = Site.json(calls.personas.evidence.read(calls.lina));
        assertThat(read.path("count").asInt()).isEqualTo(1);
        assertThat(read.path("newest").asText()).isEqualTo("2026-01-31");
        assertThat(read.at("/evidence/0/note/en").asText()).isEqualTo("=HYPERLINK(1)");

        Response file = calls.personas.evidence.csv(calls.lina);
        assertThat(file.getHeaderString("Content-Disposition"))
                .contains(calls.lina + "-evidence.csv");
        assertThat((String) file.getEntity())
                .isEqualTo(
                        "\ufeff\"Kind\",\"Date\",\"Number of people\",\"Reached the goal\","
                                + "\"Link\",\"Findings (English)\"\r\n"
                                + "\"Interview\",\"2026-01-31\",\"12\",\"\",\"\",\"'=HYPERLINK(1)\"\r\n");
        calls.site.as("eve");
        assertThat(code(calls.personas.evidence.csv(calls.lina))).isEqualTo("no-persona");
    }
}
