package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapState;
import io.rihla.journey.Stage;
import io.rihla.journey.StagePresets;
import io.rihla.text.Language;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewMapResourceTest {

    private final Site site = new Site();

    @BeforeEach
    void logIn() {
        site.as("ana");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPresetSpeaksTheLanguageOfTheMap(Language language) {
        for (StagePresets.Preset preset : StagePresets.ALL) {
            JourneyMap map =
                    made(
                            "{'name':'Rihla 1','language':'%s','preset':'%s'}",
                            language.tag(), preset.id());

            assertThat(map.languages()).containsExactly(language);
            assertThat(map.owner()).isEqualTo("ana");
            assertThat(map.state()).isEqualTo(MapState.DRAFT);
            assertThat(map.stages())
                    .hasSize(preset.stages())
                    .first()
                    .extracting(Stage::name)
                    .isEqualTo(
                            LocalizedText.of(
                                    language, site.texts.text(language, preset.nameKey(1))));
            assertThat(map.stages())
                    .allSatisfy(stage -> assertThat(stage.description().in(language)).isNotEmpty());
        }
    }

    @Test
    void withoutAPresetAMapIsEmptyAndInTheCallersLanguage() {
        site.languageResource.choose(Site.body("{\"language\":\"ro\"}"));
        JourneyMap map = made("{'name':'Drumul clientului'}");

        assertThat(map.mainLanguage()).isEqualTo(Language.RO);
        assertThat(map.elements()).isEmpty();
    }

    @Test
    void aNameLanguageOrPresetThatIsNoneIsRefused() {
        assertThat(refused("{'name':'  '}").path("code").asText()).isEqualTo("map-without-name");
        assertThat(refused("{'name':'x','language':'fr'}").path("field").asText())
                .isEqualTo("language");
        assertThat(refused("{'name':'x','preset':'seven'}").path("field").asText())
                .isEqualTo("preset");
        String tooLong = "x".repeat(site.limits.current().nameLength() + 1);
        assertThat(refused("{'name':'" + tooLong + "'}").path("code").asText())
                .isEqualTo("text-too-long");
        assertThat(Site.json(site.list("")).path("maps")).isEmpty();
    }

    @Test
    void aNewMapGoesWhereItIsWanted() {
        assertThat(Site.json(make("CX", null, "{'name':'x'}")).path("page").asText())
                .endsWith("pageId=101");
        site.grant(7, "ana", Site.EDIT);
        site.grant(8, "ana", Site.VIEW);
        assertThat(Site.json(make(null, 7L, "{'name':'x'}")).path("page").asText())
                .endsWith("pageId=7");
        assertThat(make(null, 8L, "{'name':'x'}").getStatus()).isEqualTo(403);
        assertThat(make(null, 9L, "{'name':'x'}").getStatus()).isEqualTo(404);
        assertThat(make("CX", 7L, "{'name':'x'}").getStatus()).isEqualTo(400);
        assertThat(Site.json(make(null, null, "{'name':'x'}")).path("page").asText()).isEmpty();
    }

    @Test
    void whoeverSeesAMapMayHaveTheirOwnCopy() {
        site.mapsResource.importMap("CX", null, Site.file("online-shop"));
        site.grant(101, "omar", Site.VIEW);
        site.as("omar");

        Response copied = site.newMapResource.copy("online-shop", null, Site.body("{}"));
        String key = Site.json(copied).path("key").asText();
        JourneyMap copy = site.maps.open(site.as("omar"), key).document();
        JourneyMap original = site.maps.open(site.as("omar"), "online-shop").document();

        assertThat(copied.getStatus()).isEqualTo(201);
        assertThat(Site.json(copied).path("name").asText())
                .isEqualTo("Copy of Buying a winter coat online");
        assertThat(copy.owner()).isEqualTo("omar");
        assertThat(copy.stages()).isEqualTo(original.stages());
        assertThat(copy.links()).isEmpty();
        assertThat(site.maps.open(site.as("omar"), key).rights().manage()).isTrue();
        site.as("ana");
        assertThat(site.mapsResource.read(key, null).getStatus()).isEqualTo(404);
    }

    @Test
    void aCopyTakesTheNameThatIsTypedInTheLanguageInWhichTheMapIsSeen() {
        site.mapsResource.importMap(null, null, Site.file("online-shop"));
        site.languageResource.choose(Site.body("{\"language\":\"ro\"}"));

        Response copied =
                site.newMapResource.copy(
                        "online-shop", null, Site.body("{\"name\":\"Varianta mea\"}"));
        JourneyMap copy =
                site.maps.open(site.as("ana"), Site.json(copied).path("key").asText()).document();

        assertThat(copy.name().in(Language.RO)).contains("Varianta mea");
        assertThat(copy.name().in(Language.EN)).contains("Copy of Buying a winter coat online");
    }

    @Test
    void whoMayNotSeeAMapCannotCopyIt() {
        site.mapsResource.importMap(null, null, Site.file("online-shop"));
        site.as("omar");
        Response hidden = site.newMapResource.copy("online-shop", null, Site.body("{}"));
        Response missing = site.newMapResource.copy("no-such-map", null, Site.body("{}"));
        assertThat(hidden.getStatus()).isEqualTo(missing.getStatus()).isEqualTo(404);
        assertThat(hidden.getEntity()).isEqualTo(missing.getEntity());
    }

    private JourneyMap made(String json, Object... values) {
        Response made = make(null, null, json.formatted(values));
        assertThat(made.getStatus()).isEqualTo(201);
        return site.maps.open(site.as("ana"), Site.json(made).path("key").asText()).document();
    }

    private JsonNode refused(String json) {
        Response refused = make(null, null, json);
        assertThat(refused.getStatus()).isIn(400, 422);
        return Site.json(refused);
    }

    private Response make(String space, Long page, String json) {
        return site.newMapResource.make(space, page, Site.body(json.replace('\'', '"')));
    }
}
