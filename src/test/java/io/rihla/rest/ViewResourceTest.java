package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewResourceTest {

    private static final String KEY = "online-shop";

    private final Site site = new Site();

    @BeforeEach
    void anImportedMap() {
        site.as("ana");
        site.mapsResource.importMap("CX", null, Site.file(KEY));
        site.grant(101, "vera", Site.VIEW);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void theWholeViewComesInTheLanguageAndKindAskedFor() {
        JsonNode answer = Site.json(view("ar", "full", false, -1));

        assertThat(answer.path("revision").asLong()).isZero();
        JsonNode whole = answer.path("whole");
        assertThat(whole.path("lang").asText()).isEqualTo("ar");
        assertThat(whole.path("editing").asBoolean()).isFalse();
        assertThat(whole.path("lanes")).isNotEmpty();
        assertThat(whole.path("header").path("owner").asText()).isEmpty();
        assertThat(Site.json(view("", "", false, -1)).path("whole").path("lanes")).isEmpty();
    }

    @Test
    void afterAnEditOnlyItsCellComes() {
        JsonNode card = Site.json(view("en", "full", true, -1)).path("whole").path("lanes").path(0);
        String id = card.path("cells").path(0).path(0).path("id").asText();
        edit(id, "Another question");

        JsonNode answer = Site.json(view("en", "full", true, 0));

        assertThat(answer.path("revision").asLong()).isEqualTo(1);
        assertThat(answer.has("whole")).isFalse();
        JsonNode parts = answer.path("parts");
        assertThat(parts).hasSize(1);
        assertThat(parts.fieldNames().next()).startsWith("cards/");
        assertThat(parts.toString()).contains("Another question");
        assertThat(Site.json(view("en", "full", true, 1)).path("parts")).isEmpty();
    }

    @Test
    void aRevisionThatTheMapNeverHadGetsTheWhole() {
        assertThat(Site.json(view("en", "full", false, 99)).has("whole")).isTrue();
    }

    @Test
    void onlyWhoMayEditGetsWhatIsHidden() {
        site.as("vera");
        assertThat(view("", "", false, -1).getStatus()).isEqualTo(200);
        Response refused = view("", "", true, -1);
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(Site.json(refused).path("code").asText()).isEqualTo("may-not-edit");
        site.as("");
        assertThat(view("", "", false, -1).getStatus()).isEqualTo(404);
        assertThat(site.pageResource.page(KEY, "", "").getStatus()).isEqualTo(404);
    }

    @Test
    void anUnknownLanguageOrViewIsRefusedByName() {
        assertThat(Site.json(view("xx", "", false, -1)).path("field").asText())
                .isEqualTo("language");
        assertThat(Site.json(view("", "round", false, -1)).path("field").asText())
                .isEqualTo("view");
    }

    @Test
    void followingCostsTheSameWhateverTheSizeOfTheMapAndTheEdit() throws Exception {
        edit("discover-actions-1", "One");
        view("en", "full", true, 0);
        edit("discover-motivations-1", "Two");

        List<String> statements = site.statements(() -> view("en", "full", true, 1));

        // The head, the reader's language, and a line of the log that proves what this node keeps.
        assertThat(statements).hasSize(3);
        assertThat(site.statements(() -> view("en", "full", true, 2))).hasSize(2);
    }

    @Test
    void anElementComesWithAllItsTexts() {
        JsonNode card = Site.json(site.elementsResource.read(KEY, "card:discover-actions-1"));

        assertThat(card.path("ref").asText()).isEqualTo("card:discover-actions-1");
        assertThat(card.path("element").path("text")).hasSize(3);
        JsonNode map = Site.json(site.elementsResource.read(KEY, "map:map")).path("element");
        assertThat(map.path("languages")).isNotEmpty();
        assertThat(map.has("cards")).isFalse();
        assertThat(site.elementsResource.read(KEY, "card:none").getStatus()).isEqualTo(422);
        assertThat(site.elementsResource.read(KEY, "stage:discover-actions-1").getStatus())
                .isEqualTo(422);
        assertThat(site.elementsResource.read(KEY, "none").getStatus()).isEqualTo(400);
    }

    @Test
    void theOwnNewestEditIsTheOneToUndo() {
        edit("discover-actions-1", "One");

        assertThat(Site.json(site.undoResource.undoable(KEY, null)).toString())
                .isEqualTo("{\"undo\":1,\"redo\":null}");
        assertThat(Site.json(site.undoResource.undoable(KEY, 1L)).path("undo").isNull()).isTrue();
    }

    @Test
    void thePageIsWhatTheTemplateDraws() {
        when(site.soy.render(any(), eq("Rihla.Map.page"), any())).thenReturn("<section>");

        JsonNode page = Site.json(site.pageResource.page(KEY, "ro", "full"));

        assertThat(page.path("html").asText()).isEqualTo("<section>");
        assertThat(page.path("revision").asLong()).isZero();
    }

    private Response view(String language, String view, boolean editing, long since) {
        return site.viewResource.view(KEY, language, view, editing, since);
    }

    private void edit(String card, String text) {
        Response made =
                site.editsResource.edit(
                        KEY,
                        Site.body(
                                "{\"baseRevision\":0,\"clientId\":\"\",\"edit\":{\"type\":\"set-text\","
                                        + "\"element\":\"card:%s\",\"field\":\"text\",\"language\":\"en\","
                                                .formatted(card)
                                        + "\"text\":\"%s\"}}".formatted(text)));
        assertThat(made.getStatus()).isEqualTo(200);
    }
}
