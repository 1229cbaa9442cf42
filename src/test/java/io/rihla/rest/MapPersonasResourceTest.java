package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.PersonaShelf;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapPersona;
import io.rihla.journey.Persona;
import io.rihla.journey.format.JsonPersonaCodec;
import io.rihla.store.AoPersonaStore;
import io.rihla.text.Language;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MapPersonasResourceTest {

    private static final String MAP = "online-shop";

    private final Site site = new Site();
    private final PersonaShelf shelf =
            new PersonaShelf(
                    new AoPersonaStore(site.activeObjects()).documents(),
                    new JourneyAccess(site),
                    new JsonPersonaCodec(),
                    site.personaService,
                    Clock.systemUTC(),
                    new Random(9));
    private final MapPersonasResource resource =
            new MapPersonasResource(
                    site.maps, site.mapPersonas, shelf, site.limits, site.reader, site.answers);

    @BeforeEach
    void aMapAndPersonas() {
        site.as("ana");
        site.mapsResource.importMap("CX", null, Site.file(MAP));
        persona("manager", "Office manager");
        persona("technician", "Technician");
        site.as("omar");
        persona("secret", "Secret manager");
        site.as("ana");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void whoEditsAMapChoosesWhomItIsAbout() {
        Response chosen = choose("technician", "manager");

        assertThat(chosen.getStatus()).isEqualTo(200);
        JsonNode told = Site.json(resource.personas(MAP, ""));
        assertThat(told.path("personas").findValuesAsText("name"))
                .containsExactly("Technician", "Office manager");
        assertThat(map().personas()).hasSize(2);
        assertThat(choose("technician", "manager").getStatus()).isEqualTo(200);
        assertThat(Site.json(chosen).path("revision").asInt())
                .isEqualTo((int) site.maps.open(site.reader.viewer(), MAP).revision());
    }

    @Test
    void theSearchFindsWhatThePersonMaySee() {
        assertThat(found("MANAGER")).containsExactly("manager");
        assertThat(found("")).containsExactlyInAnyOrder("manager", "technician");
    }

    @Test
    void noMapBecomesOneOfAPersonaThatItsEditorMayNotSee() {
        Response refused = choose("secret");

        assertThat(refused.getStatus()).isEqualTo(404);
        assertThat(Site.json(refused).path("code").asText()).isEqualTo("no-persona");
        assertThat(map().personas()).isEmpty();
    }

    @Test
    void whoMayNotSeeAPersonaIsToldThatThereIsOne() {
        choose("manager");
        shelf.delete(site.reader.viewer(), "manager");

        JsonNode told = Site.json(resource.personas(MAP, "")).path("personas").path(0);

        assertThat(told.path("name").asText()).isEmpty();
        assertThat(told.path("seen").asBoolean()).isFalse();
        assertThat(choose("manager", "technician").getStatus()).isEqualTo(200);
    }

    @Test
    void aCopyForAnotherPersonaBeginsWithoutFeelings() {
        Response made =
                site.newMapResource.copy(MAP, null, Site.body("{\"persona\":\"technician\"}"));
        JourneyMap copy =
                site.maps
                        .open(site.reader.viewer(), Site.json(made).path("key").asText())
                        .document();

        assertThat(copy.personas())
                .extracting(persona -> persona.persona())
                .containsExactly("technician");
        assertThat(copy.touchpoints()).hasSameSizeAs(map().touchpoints());
        assertThat(copy.touchpoints()).allMatch(touchpoint -> touchpoint.feeling().isEmpty());
        assertThat(map().touchpoints()).anyMatch(touchpoint -> touchpoint.feeling().isPresent());
    }

    @Test
    void noCopyIsMadeForAPersonaThatOneMayNotSee() {
        long before = site.store.count();

        assertThat(
                        site.newMapResource
                                .copy(MAP, null, Site.body("{\"persona\":\"secret\"}"))
                                .getStatus())
                .isEqualTo(404);
        assertThat((long) site.store.count()).isEqualTo(before);
    }

    @Test
    void whatIsNoListOfKeysIsRefused() {
        assertThat(resource.choose(MAP, Site.body("{}")).getStatus()).isEqualTo(400);
        assertThat(choose("manager", "manager").getStatus()).isEqualTo(400);
    }

    @Test
    void nobodyChoosesWithoutSayingFromWhat() {
        Response without = resource.choose(MAP, Site.body("{\"personas\":[\"manager\"]}"));

        assertThat(Site.json(without).path("field").asText()).isEqualTo("baseRevision");
        assertThat(chooseFrom(99, "manager").getStatus()).isEqualTo(400);
        assertThat(chooseFrom(-1, "manager").getStatus()).isEqualTo(400);
        assertThat(map().personas()).isEmpty();
    }

    @Test
    void whatTwoPeopleAddFromTheSameDialogIsThereTwice() {
        long base = Site.json(resource.personas(MAP, "")).path("revision").asLong();
        persona("owner", "Shop owner");
        chooseFrom(base, "manager");

        Response second = chooseFrom(base, "technician");

        assertThat(second.getStatus()).isEqualTo(200);
        assertThat(Site.json(second).path("personas").findValuesAsText("key"))
                .containsExactly("manager", "technician");
        Response third = chooseFrom(base, "owner");
        assertThat(keys()).containsExactly("manager", "technician", "owner");
        assertThat(Site.json(third).path("revision").asLong())
                .isEqualTo(site.maps.open(site.reader.viewer(), MAP).revision());
    }

    @Test
    void whereTwoPeopleMeanDifferentMainOnesTheSecondIsAskedAndMayInsist() {
        persona("owner", "Shop owner");
        choose("manager", "technician", "owner");
        long base = Site.json(resource.personas(MAP, "")).path("revision").asLong();
        chooseFrom(base, "technician", "manager", "owner");

        Response refused = chooseFrom(base, "owner", "manager", "technician");

        assertThat(refused.getStatus()).isEqualTo(409);
        JsonNode now = Site.json(refused);
        assertThat(now.path("code").asText()).isEqualTo("personas-chosen");
        assertThat(now.path("message").asText()).contains("save it again");
        assertThat(now.path("personas").findValuesAsText("name"))
                .containsExactly("Technician", "Office manager", "Shop owner");
        assertThat(keys()).containsExactly("technician", "manager", "owner");

        long seen = now.path("revision").asLong();
        assertThat(chooseFrom(seen, "owner", "manager", "technician").getStatus()).isEqualTo(200);
        assertThat(keys()).containsExactly("owner", "manager", "technician");
    }

    @Test
    void morePersonasThanAMapMayHaveDoNotComeOfTwoChoices() {
        List<String> five = List.of("p1", "p2", "p3", "p4", "p5");
        five.forEach(key -> persona(key, key));
        choose(five.toArray(String[]::new));
        long base = Site.json(resource.personas(MAP, "")).path("revision").asLong();
        chooseFrom(base, "p1", "p2", "p3", "p4", "p5", "manager");

        assertThat(chooseFrom(base, "p1", "p2", "p3", "p4", "p5", "technician").getStatus())
                .isEqualTo(409);
        assertThat(keys()).contains("manager").doesNotContain("technician");
    }

    private List<String> keys() {
        return map().personas().stream().map(MapPersona::persona).toList();
    }

    private List<String> found(String words) {
        return Site.json(resource.personas(MAP, words)).path("found").findValuesAsText("key");
    }

    private Response choose(String... keys) {
        return chooseFrom(site.maps.open(site.reader.viewer(), MAP).revision(), keys);
    }

    private Response chooseFrom(long base, String... keys) {
        String list = keys.length == 0 ? "" : "\"" + String.join("\",\"", keys) + "\"";
        return resource.choose(
                MAP, Site.body("{\"baseRevision\":" + base + ",\"personas\":[" + list + "]}"));
    }

    private JourneyMap map() {
        return site.maps.open(site.reader.viewer(), MAP).document();
    }

    private void persona(String key, String name) {
        shelf.create(
                site.reader.viewer(),
                Persona.empty(key, Language.EN, LocalizedText.of(Language.EN, name)),
                Optional.empty());
    }
}
