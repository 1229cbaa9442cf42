package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MapsResourceTest {

    private final Site site = new Site();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void anImportWithASpaceGivesTheMapAPageOfItsOwn() {
        site.as("ana");

        Response made = site.mapsResource.importMap("CX", null, Site.file("online-shop"));

        assertThat(made.getStatus()).isEqualTo(201);
        assertThat(Site.json(made).path("key").asText()).isEqualTo("online-shop");
        assertThat(Site.json(made).path("page").asText()).endsWith("pageId=101");
        assertThat(Site.json(made).path("space").asText()).isEqualTo("CX");
    }

    @Test
    void whoMayNotMakePagesThereGetsNoMapEither() {
        site.as("ana");

        Response refused = site.mapsResource.importMap("SECRET", null, Site.file("online-shop"));

        assertThat(refused.getStatus()).isEqualTo(404);
        assertThat(Site.json(refused).path("field").asText()).isEqualTo("space");
        assertThat(Site.json(list("")).path("maps")).isEmpty();
    }

    @Test
    void aHiddenMapAndAMissingOneAreTheSameToTheByte() {
        site.as("ana");
        site.mapsResource.importMap(null, null, Site.file("online-shop"));
        site.as("omar");

        Response hidden = site.mapsResource.read("online-shop", null);
        Response missing = site.mapsResource.read("no-such-map", null);

        assertThat(hidden.getStatus()).isEqualTo(missing.getStatus()).isEqualTo(404);
        assertThat(hidden.getEntity()).isEqualTo(missing.getEntity());
        assertThat(site.mapsResource.delete("online-shop").getEntity())
                .isEqualTo(missing.getEntity());
        assertThat(site.editsResource.since("online-shop", 0, "", "", false).getEntity())
                .isEqualTo(missing.getEntity());
    }

    @Test
    void theListHasWhatTheCallerMaySeeAndFindsItByAnyOfItsNames() {
        site.as("ana");
        site.mapsResource.importMap("CX", null, Site.file("online-shop"));
        site.mapsResource.importMap("CX", null, Site.file("clinic-visit"));
        site.grant(102, "omar", Site.VIEW);
        site.as("omar");

        assertThat(Site.json(list("")).path("maps").findValuesAsText("key"))
                .containsExactly("clinic-visit");
        assertThat(Site.json(list("POLICLINICA")).path("maps")).hasSize(1);
        assertThat(Site.json(list("nothing like it")).path("maps")).isEmpty();
    }

    @Test
    void aMapGoesToTheBinAndComesBackByWhoMayManageIt() {
        site.as("ana");
        site.mapsResource.importMap("CX", null, Site.file("online-shop"));
        site.grant(101, "omar", Site.EDIT);

        site.as("omar");
        Response refused = site.mapsResource.delete("online-shop");
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(Site.json(refused).path("code").asText()).isEqualTo("may-not-delete");

        site.as("ana");
        assertThat(site.mapsResource.delete("online-shop").getStatus()).isEqualTo(204);
        assertThat(site.mapsResource.read("online-shop", null).getStatus()).isEqualTo(404);
        assertThat(site.mapsResource.restore("online-shop").getStatus()).isEqualTo(204);
        assertThat(site.mapsResource.read("online-shop", null).getStatus()).isEqualTo(200);
    }

    @Test
    void whatIsExportedImportsAgainAsTheSameMap() {
        site.as("ana");
        site.mapsResource.importMap(null, null, Site.file("phone-system"));
        String exported = (String) site.mapsResource.export("phone-system", null).getEntity();

        Response again = site.mapsResource.importMap(null, null, Site.body(exported));
        String key = Site.json(again).path("key").asText();
        String twice = (String) site.mapsResource.export(key, null).getEntity();

        assertThat(key).isNotEqualTo("phone-system");
        assertThat(twice.replace(key, "phone-system")).isEqualTo(exported);
    }

    @Test
    void aFileThatIsNoMapIsRefusedWithItsPlaceInTheReadersLanguage() {
        site.as("ana");
        site.languageResource.choose(Site.body("{\"language\":\"ro\"}"));

        JsonNode refused =
                Site.json(
                        site.mapsResource.importMap(
                                null,
                                null,
                                Site.body(
                                        "{\"format\":\"rihla-map/1\",\"languages\":[\"en\"],"
                                                + "\"name\":{\"en\":7}}")));

        assertThat(refused.path("code").asText()).isEqualTo("wrong-type");
        assertThat(refused.path("field").asText()).isEqualTo("/name/en");
        assertThat(refused.path("message").asText()).contains("/name/en").doesNotContain("rihla.");
    }

    @Test
    void aFileOverTheLimitIsTooLargeBeforeItIsRead() {
        site.as("ana");
        byte[] large = new byte[site.limits.current().bytes() + 1];
        java.util.Arrays.fill(large, (byte) ' ');

        assertThat(
                        site.mapsResource
                                .importMap(null, null, new ByteArrayInputStream(large))
                                .getStatus())
                .isEqualTo(413);
    }

    @Test
    void aListOfNonsensicalLengthIsRefusedByName() {
        site.as("ana");

        Response refused = site.mapsResource.list("", "", "", "newest", false, 5_000, 0);

        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(Site.json(refused).path("field").asText()).isEqualTo("limit");
    }

    private Response list(String words) {
        return site.mapsResource.list(words, "", "", "newest", false, 20, 0);
    }
}
