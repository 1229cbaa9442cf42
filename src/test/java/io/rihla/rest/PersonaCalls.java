package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.journey.LocalizedText;
import io.rihla.persona.Segment;
import io.rihla.persona.SegmentBasis;
import io.rihla.text.Language;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** A persona over REST, and how tests speak of it. */
final class PersonaCalls implements AutoCloseable {

    final Site site = new Site();
    final PersonaSite personas = new PersonaSite(site);

    /** Busy Lina, of Ana, on a page that Omar may edit and Vera may see. */
    final String lina;

    PersonaCalls() {
        site.as("ana");
        Response made =
                personas.begin.make(
                        "CX", null, Site.body("{\"name\":\"Busy Lina\",\"role\":\"Runs a shop\"}"));
        assertThat(made.getStatus()).isEqualTo(201);
        lina = Site.json(made).path("key").asText();
        site.grant(101, "omar", Site.EDIT);
        site.grant(101, "vera", Site.VIEW);
    }

    @Override
    public void close() {
        site.close();
    }

    /** Another one of the caller's. */
    String persona(String name) {
        Response made = personas.begin.make(null, null, Site.body("{\"name\":\"" + name + "\"}"));
        return Site.json(made).path("key").asText();
    }

    static Segment students() {
        return new Segment(
                "",
                LocalizedText.of(Language.EN, "Students"),
                SegmentBasis.NEEDS,
                LocalizedText.EMPTY,
                "ana",
                false);
    }

    JsonNode list() {
        return Site.json(personas.list.list("", "", "", "newest", false, 20, 0));
    }

    int edit(long base, String edit) {
        return personas.edits.edit(lina, body(base, edit)).getStatus();
    }

    static InputStream body(long base, String edit) {
        return Site.body("{\"baseRevision\":" + base + ",\"edit\":" + edit + "}");
    }

    static String text(String field, String text) {
        return "{\"type\":\"set-text\",\"element\":\"map:map\",\"language\":\"en\",\"field\":\""
                + field
                + "\",\"text\":\""
                + text
                + "\"}";
    }

    static String value(String element, String field, String value) {
        return "{\"type\":\"set-value\",\"element\":\""
                + element
                + "\",\"field\":\""
                + field
                + "\",\"value\":"
                + value
                + "}";
    }

    static String evidence(String id, String note) {
        return "{\"type\":\"add-evidence\",\"element\":{\"id\":\""
                + id
                + "\",\"kind\":\"interview\",\"note\":{\"en\":\""
                + note
                + "\"}}}";
    }

    static String code(Response refused) {
        return Site.json(refused).path("code").asText();
    }
}
