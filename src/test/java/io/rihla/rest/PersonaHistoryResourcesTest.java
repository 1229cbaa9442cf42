package io.rihla.rest;

import static io.rihla.rest.PersonaCalls.evidence;
import static io.rihla.rest.PersonaCalls.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.persona.Segment;
import io.rihla.text.Language;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The history of a persona over REST. */
class PersonaHistoryResourcesTest {

    private final PersonaCalls calls = new PersonaCalls();

    @AfterEach
    void close() {
        calls.close();
    }

    /** No text is missing, in any language, whatever the edits did. */
    @ParameterizedTest
    @EnumSource
    void itsHistoryIsToldInSentences(Language language) {
        Segment students = calls.personas.segments.add(PersonaCalls.students());
        calls.site.choices.choose("ana", language);
        calls.site.as("ana");
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
            assertThat(calls.edit(revision++, edit)).as(edit).isEqualTo(200);
        }
        JsonNode page =
                Site.json(calls.personas.history.history(calls.lina, "", "", "", "", 0, 50));
        List<String> said = new ArrayList<>();
        page.findValues("sentence").forEach(sentence -> said.add(sentence.asText()));
        assertThat(said).hasSize(13).noneMatch(text -> text.contains("rihla."));
        assertThat(String.join("\n", said)).contains("Students").doesNotContain("“7”");
        assertThat(said.get(12))
                .isEqualTo(calls.site.texts.text(language, "rihla.history.created-persona"));

        JsonNode compared = Site.json(calls.personas.compare.compare(calls.lina, 0, revision));
        assertThat(compared.toString()).doesNotContain("rihla.").contains("Students");
        assertThat(compared.path("added")).hasSize(2);
        assertThat(compared.path("changed").size()).isEqualTo(4);
        Response back =
                calls.personas.restore.restore(
                        calls.lina, Site.body("{\"revision\":1,\"clientId\":\"b\"}"));
        assertThat(back.getStatus()).isEqualTo(200);
        assertThat(
                        calls.personas
                                .milestones
                                .name(calls.lina, Site.body("{\"revision\":1,\"name\":\"First\"}"))
                                .getStatus())
                .isEqualTo(201);
        assertThat(Site.json(calls.personas.milestones.list(calls.lina)).path("milestones"))
                .hasSize(1);
    }
}
