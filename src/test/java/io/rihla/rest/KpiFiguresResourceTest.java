package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.documents.EditRequest;
import io.rihla.journey.Addition;
import io.rihla.journey.Change;
import io.rihla.journey.ElementRef;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.KpiUse;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import io.rihla.journey.Rank;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KpiFiguresResourceTest {

    private static final String KEY = "online-shop";
    private static final long PAGE = 101;

    private final Site site = new Site();
    private String stage = "";

    @BeforeEach
    void aMapWithKpis() {
        site.as("editor");
        site.mapsResource.importMap("CX", null, Site.file(KEY));
        site.grant(PAGE, "editor", Site.EDIT);
        site.grant(PAGE, "viewer", Site.VIEW);
        String kpi =
                Site.json(site.kpisResource.add(Site.body("{\"preset\":\"csat\",\"target\":80}")))
                        .path("id")
                        .asText();
        JourneyMap map = site.maps.open(site.as("editor"), KEY).document();
        stage = map.stages().get(0).id();
        edit(
                new Addition.AddKpiUse(KpiUse.of("u1", Rank.MIDDLE, ElementRef.stage(stage), kpi)),
                new Addition.AddKpiUse(KpiUse.of("u2", Rank.MIDDLE, ElementRef.MAP, kpi)),
                new Addition.AddKpiUse(
                        KpiUse.of(
                                "u3",
                                Rank.MIDDLE,
                                ElementRef.touchpoint(map.touchpoints().get(0).id()),
                                "unknown")));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void whoSeesTheMapSeesWhatItsKpisSay() {
        JsonNode map = one("viewer");

        assertThat(map.path("uses").findValuesAsText("use")).containsExactly("u1", "u2", "u3");
        JsonNode first = map.path("uses").path(0);
        assertThat(first.path("stage").asText()).isEqualTo(stage);
        assertThat(first.path("source").asText()).isEqualTo("readings");
        assertThat(first.path("figures")).hasSize(12);
        assertThat(first.path("figures").path(11).path("status").asText()).isEqualTo("unknown");
        assertThat(first.path("figures").path(11).path("value").isNull()).isTrue();
        assertThat(map.path("uses").path(2).path("source").asText()).isEqualTo("no-kpi");
        JsonNode definition = map.path("kpis").path(first.path("kpi").asText());
        assertThat(definition.path("name").path("ro").asText()).isEqualTo("Satisfacția clienților");
        assertThat(definition.has("ownerName")).isFalse();
        assertThat(map.path("score").isNumber()).isTrue();
    }

    @Test
    void whoDoesNotHearsNothing() {
        site.as("stranger");
        assertThat(site.mapKpisResource.figures(KEY, "", "").getStatus()).isEqualTo(404);

        JsonNode many = many("stranger", "{\"maps\":[\"" + KEY + "\",\"none\"]}");
        assertThat(many.path("maps")).isEmpty();
        assertThat(many.path("kpis")).isEmpty();
        assertThat(many.path("missing")).extracting(JsonNode::asText).containsExactly(KEY, "none");
    }

    @Test
    void stagesAndPeriodsAreAsWanted() {
        JsonNode many =
                many(
                        "viewer",
                        "{\"maps\":[\""
                                + KEY
                                + "\"],\"stages\":[\""
                                + stage
                                + "\"],\"period\":\"week\",\"periods\":3}");

        JsonNode map = many.path("maps").path(0);
        assertThat(map.path("stages")).hasSize(1);
        assertThat(map.path("uses").path(0).path("period").asText()).isEqualTo("week");
        assertThat(map.path("uses").path(0).path("figures")).hasSize(3);
    }

    @Test
    void whoWantsWordsGetsThemInTheLanguageThatIsNamed() {
        JsonNode without = many("viewer", "{\"maps\":[\"" + KEY + "\"]}");
        JsonNode with = many("viewer", "{\"maps\":[\"" + KEY + "\"],\"words\":\"ro\"}");

        assertThat(without.path("maps").findValue("shown")).isNull();
        JsonNode shown = with.path("maps").path(0).path("uses").path(0).path("shown");
        assertThat(shown.path("name").path("text").asText()).isEqualTo("Satisfacția clienților");
        assertThat(shown.path("says").asText()).isEqualTo("Fără date");
        assertThat(shown.path("rows")).hasSize(12);
        assertThat(shown.path("chart")).isEmpty();
    }

    @Test
    void whoWantsNoChartsGetsOnlyTheFigureThatStandsForAll() {
        JsonNode answer =
                many("viewer", "{\"maps\":[\"" + KEY + "\"],\"words\":\"en\",\"charts\":false}");

        JsonNode shown = answer.path("maps").path(0).path("uses").path(0).path("shown");
        assertThat(shown.path("says").asText()).isEqualTo("No data");
        assertThat(shown.has("rows")).isFalse();
        assertThat(shown.has("chart")).isFalse();
    }

    @Test
    void ofSeveralMapsOnlyTouchpointsWithKpisAreToldOf() {
        JsonNode several = many("viewer", "{\"maps\":[\"" + KEY + "\"]}").path("maps").path(0);

        assertThat(several.path("touchpoints").findValuesAsText("id"))
                .containsExactly(several.path("uses").path(2).path("touchpoint").asText());
        assertThat(one("viewer").path("touchpoints").size()).isGreaterThan(1);
    }

    /** 294 KPIs have less than 4000 figures in 13 periods, and more in 14. */
    @Test
    void anAnswerHasSoManyFiguresAndSaysThatThereAreMore() {
        String kpi = one("viewer").path("uses").path(0).path("kpi").asText();
        for (int batch = 0; batch < 3; batch++) {
            List<Change> adds = new ArrayList<>();
            for (int i = 0; i < 97; i++) {
                KpiUse use = KpiUse.of("m" + batch + "-" + i, Rank.MIDDLE, ElementRef.MAP, kpi);
                adds.add(new Addition.AddKpiUse(use));
            }
            edit(adds.toArray(Change[]::new));
        }
        String all = "{\"maps\":[\"" + KEY + "\"],\"periods\":%d}";

        JsonNode within = many("viewer", all.formatted(13));
        JsonNode beyond = many("viewer", all.formatted(14));

        assertThat(within.path("more").asBoolean()).isFalse();
        assertThat(within.path("maps").path(0).path("uses")).hasSize(294);
        assertThat(within.path("maps").path(0).path("score").isNumber()).isTrue();
        assertThat(beyond.path("more").asBoolean()).isTrue();
        assertThat(beyond.path("maps").path(0).path("more").asBoolean()).isTrue();
        assertThat(beyond.path("maps").path(0).path("uses"))
                .hasSize(KpiFiguresResource.MOST_FIGURES / 14);
        assertThat(beyond.path("maps").path(0).path("score").isNull()).isTrue();
    }

    @Test
    void whatIsHiddenFromReadersIsInNoFigure() {
        edit(new Change.SetHidden(ElementRef.stage(stage), true));

        JsonNode map = one("viewer");

        assertThat(map.path("uses").findValuesAsText("use")).containsExactly("u2");
        assertThat(map.path("stages").findValuesAsText("id")).doesNotContain(stage);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        site.as("viewer");
        for (String request :
                List.of(
                        "{}",
                        "{\"maps\":\"a\"}",
                        "{\"maps\":[\"a\"],\"period\":\"decade\"}",
                        "{\"maps\":[\"a\"],\"periods\":0}",
                        "{\"maps\":[\"a\"],\"words\":\"tlh\"}",
                        "{\"maps\":[\"a\"],\"charts\":\"no\"}",
                        "{\"maps\":[\"a\"],\"periods\":\"many\"}")) {
            assertThat(site.kpiFiguresResource.figures(Site.body(request)).getStatus())
                    .as(request)
                    .isEqualTo(400);
        }
        assertThat(site.mapKpisResource.figures(KEY, "yesterday", "").getStatus()).isEqualTo(400);
    }

    private void edit(Change... changes) {
        site.maps.edit(
                site.as("editor"),
                KEY,
                new EditRequest(
                        site.maps.open(site.as("editor"), KEY).revision(),
                        "",
                        new MapEdit.Batch(List.of(changes))),
                MapLimits.DEFAULT);
    }

    private JsonNode one(String person) {
        site.as(person);
        return ok(site.mapKpisResource.figures(KEY, "", ""));
    }

    private JsonNode many(String person, String request) {
        site.as(person);
        return ok(site.kpiFiguresResource.figures(Site.body(request)));
    }

    private static JsonNode ok(Response response) {
        assertThat(response.getStatus()).isEqualTo(200);
        return Site.json(response);
    }
}
