package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DepartmentsResourceTest {

    private static final String SALES =
            """
            {"name": {"en": " Sales ", "ro": "Vânzări"}, "colour": "teal", "pattern": "dots",
             "lead": "omar", "project": "SAL", "issueType": "Task", "language": "ro",
             "rules": [{"project": "SAL"}, {"project": " "}, {"label": "shop", "component": ""}]}
            """;

    private final Site site = new Site();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void administratorsGetEverythingAndOthersNamesAndLooks() {
        site.as("admin");
        Response added = site.departmentsResource.add(Site.body(SALES));
        assertThat(added.getStatus()).isEqualTo(201);
        String id = Site.json(added).path("id").asText();

        JsonNode whole = Site.json(site.departmentsResource.read()).at("/departments/0");
        assertThat(whole.path("shown").asText()).isEqualTo("Sales");
        assertThat(whole.path("lead").asText()).isEqualTo("omar");
        assertThat(whole.path("rules")).hasSize(2);
        assertThat(whole.at("/rules/1/label").asText()).isEqualTo("shop");

        site.as("");
        JsonNode seen = Site.json(site.departmentsResource.read());
        assertThat(seen.fieldNames()).toIterable().containsExactly("departments");
        assertThat(seen.at("/departments/0").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "id", "shown", "lang", "dir", "name", "colour", "pattern");
        assertThat(seen.at("/departments/0/id").asText()).isEqualTo(id);
    }

    @Test
    void whatIsWrongIsSaidByFieldInTheCallersLanguage() {
        site.as("admin");
        site.departmentsResource.add(Site.body(SALES));

        Response refused =
                site.departmentsResource.add(
                        Site.body("{\"name\": {\"ar\": \"vanzari\"}, \"lead\": \"nobody\"}"));

        assertThat(refused.getStatus()).isEqualTo(422);
        JsonNode body = Site.json(refused);
        assertThat(body.path("code").asText()).isEqualTo("name-taken");
        assertThat(body.path("message").asText()).contains("“vanzari”");
        assertThat(body.path("problems").findValuesAsText("field"))
                .containsExactly("name.ar", "lead");
    }

    @Test
    void aValueOfTheWrongKindIsNamed() {
        site.as("admin");

        assertThat(field("{\"name\": {\"en\": 5}}")).isEqualTo("name.en");
        assertThat(field("{\"name\": {\"en\": \"A\"}, \"colour\": \"pink\"}")).isEqualTo("colour");
        assertThat(field("{\"name\": {\"en\": \"A\"}, \"rules\": \"all\"}")).isEqualTo("rules");
        assertThat(field("{\"name\": {\"en\": \"A\"}, \"rules\": [{\"label\": []}]}"))
                .isEqualTo("rules.0");
        assertThat(field("{\"name\": {\"en\": \"A\"}, \"language\": \"de\"}"))
                .isEqualTo("language");
    }

    @Test
    void entriesAreOrderedArchivedAndRemoved() {
        site.as("admin");
        String sales =
                Site.json(site.departmentsResource.add(Site.body(SALES))).path("id").asText();
        String kitchen =
                Site.json(site.departmentsResource.add(Site.body("{\"named\": \"Kitchen\"}")))
                        .path("id")
                        .asText();

        site.departmentsResource.order(
                Site.body("{\"ids\": [\"" + kitchen + "\", \"" + sales + "\"]}"));
        assertThat(Site.json(site.departmentsResource.read()).at("/departments/0/id").asText())
                .isEqualTo(kitchen);

        site.departmentsResource.change(
                kitchen, Site.body("{\"name\": {\"en\": \"Kitchen\"}, \"archived\": true}"));
        assertThat(Site.json(site.departmentsResource.remove(sales)).path("outcome").asText())
                .isEqualTo("removed");
        assertThat(site.departmentsResource.remove(sales).getStatus()).isEqualTo(404);
        site.as("ana");
        assertThat(Site.json(site.departmentsResource.read()).path("departments")).isEmpty();
    }

    private String field(String wish) {
        Response refused = site.departmentsResource.add(Site.body(wish));
        assertThat(refused.getStatus()).isEqualTo(400);
        return Site.json(refused).path("field").asText();
    }
}
