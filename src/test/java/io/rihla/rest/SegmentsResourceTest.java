package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.persona.Segments;
import io.rihla.store.AoErasureStore;
import io.rihla.store.AoSegmentStore;
import io.rihla.text.Dates;
import io.rihla.view.Authors;
import io.rihla.view.SegmentViews;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SegmentsResourceTest {

    private final Site site = new Site();
    private final SegmentsResource resource =
            new SegmentsResource(
                    new Segments(new AoSegmentStore(site.activeObjects()), named -> Set.of()),
                    new SegmentViews(
                            new Authors(
                                    keys -> Map.of("ana", "Ana Pop"),
                                    new AoErasureStore(site.activeObjects()),
                                    site.texts,
                                    new Dates(site.texts))),
                    site.reader,
                    site.answers);

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void segmentsStandByTheirNamesAndSayWhatTheCallerMayDo() {
        site.as("ana");
        String body =
                "{\"name\": {\"en\": \" Students \", \"ar\": \"طلاب\"}, \"basis\": \"needs\"}";
        Response added = resource.add(Site.body(body));
        assertThat(added.getStatus()).isEqualTo(201);
        assertThat(Site.json(added).path("name").path("en").asText()).isEqualTo("Students");
        resource.add(Site.body("{\"name\": {\"ro\": \"Alții\"}, \"archived\": true}"));
        site.as("omar");
        resource.add(Site.body("{\"name\": {\"ar\": \"آباء\"}}"));
        resource.add(
                Site.body(
                        "{\"name\": {\"en\": \"adults\"}, \"description\": {\"ro\": \"a\\r\\nb\"}}"));

        JsonNode segments = Site.json(resource.read()).path("segments");

        assertThat(segments.findValuesAsText("shown"))
                .containsExactly("adults", "Students", "آباء", "Alții");
        assertThat(segments.findValuesAsText("mayChange"))
                .containsExactly("true", "false", "true", "false");
        assertThat(segments.at("/1/creatorName").asText()).isEqualTo("Ana Pop");
        assertThat(segments.at("/1/basis").asText()).isEqualTo("needs");
        assertThat(segments.at("/0/about").asText()).isEqualTo("a\nb");
        assertThat(segments.at("/0/aboutLang").asText()).isEqualTo("ro");
        assertThat(segments.at("/2/dir").asText()).isEqualTo("rtl");
        assertThat(segments.toString()).doesNotContain("\"ana\"", "\"omar\"");
    }

    @Test
    void onlyItsCreatorAndAdministratorsChangeASegment() {
        site.as("ana");
        JsonNode added = Site.json(resource.add(Site.body("{\"name\": {\"en\": \"A\"}}")));
        String id = added.path("id").asText();
        String seen = ", \"seen\": \"" + added.path("seen").asText() + "\"}";
        site.as("omar");

        Response refused = resource.change(id, Site.body("{\"name\": {\"en\": \"B\"}" + seen));
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(Site.json(refused).path("code").asText()).isEqualTo("segment-of-others");
        assertThat(resource.remove(id).getStatus()).isEqualTo(403);
        assertThat(resource.archive(id).getStatus()).isEqualTo(403);

        site.as("admin");
        Response changed =
                resource.change(
                        id, Site.body("{\"name\": {\"en\": \"B\"}, \"archived\": true" + seen));
        assertThat(Site.json(changed).path("shown").asText()).isEqualTo("B");
        assertThat(Site.json(changed).path("creatorName").asText()).isEqualTo("Ana Pop");
        Response late = resource.change(id, Site.body("{\"name\": {\"en\": \"C\"}" + seen));
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(Site.json(late).path("code").asText()).isEqualTo("segment-changed");
        assertThat(resource.change(id, Site.body("{\"name\": {\"en\": \"C\"}}")).getStatus())
                .isEqualTo(400);
        JsonNode restored = Site.json(resource.restore(id));
        assertThat(restored.path("archived").asBoolean()).isFalse();
        assertThat(restored.path("shown").asText()).isEqualTo("B");
        assertThat(Site.json(resource.archive(id)).path("archived").asBoolean()).isTrue();
        assertThat(Site.json(resource.remove(id)).path("outcome").asText()).isEqualTo("removed");
        assertThat(resource.remove(id).getStatus()).isEqualTo(404);
        site.as("");
        assertThat(resource.read().getStatus()).isEqualTo(401);
        assertThat(resource.add(Site.body("{\"name\": {\"en\": \"C\"}}")).getStatus())
                .isEqualTo(401);
    }

    @Test
    void whatIsWrongIsSaidByField() {
        site.as("ana");
        resource.add(Site.body("{\"name\": {\"en\": \"Students\"}}"));

        Response refused =
                resource.add(
                        Site.body(
                                "{\"name\": {\"ro\": \"STUDENTS\"}, \"description\": {\"en\": \""
                                        + "x".repeat(2001)
                                        + "\"}}"));

        assertThat(refused.getStatus()).isEqualTo(422);
        JsonNode body = Site.json(refused);
        assertThat(body.path("code").asText()).isEqualTo("segment-name-taken");
        assertThat(body.path("message").asText()).contains("“STUDENTS”");
        assertThat(body.path("problems").findValuesAsText("field"))
                .containsExactly("name.ro", "description.en");
        assertThat(field("{\"name\": {\"en\": 5}}")).isEqualTo("name.en");
        assertThat(field("{\"name\": {\"en\": \"A\"}, \"basis\": \"age\"}")).isEqualTo("basis");
        assertThat(field("{\"description\": {\"ar\": []}}")).isEqualTo("description.ar");
    }

    private String field(String wish) {
        Response refused = resource.add(Site.body(wish));
        assertThat(refused.getStatus()).isEqualTo(400);
        return Site.json(refused).path("field").asText();
    }
}
