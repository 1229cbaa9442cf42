package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.kpi.KpiPresets;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KpisResourceTest {

    private static final String CONVERSION =
            """
            {"name": {"en": " Checkout ", "ro": "Finalizare"}, "type": "percent",
             "target": 4, "warning": "3.5", "breach": 3.0, "minimumAnswers": 50,
             "period": "week", "zone": "Asia/Riyadh", "customerSuccess": {"ar": "يصل الطلب"}}
            """;

    private final Site site = new Site();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void whatIsAddedIsToldAsItWasMeant() {
        site.as("ana");
        Response added = site.kpisResource.add(Site.body(CONVERSION));

        assertThat(added.getStatus()).isEqualTo(201);
        JsonNode kpi = Site.json(added);
        assertThat(read(kpi)).isEqualTo(kpi);
        assertThat(kpi.path("shown").asText()).isEqualTo("Checkout");
        assertThat(kpi.path("name").toString())
                .isEqualTo("{\"en\":\"Checkout\",\"ar\":\"\",\"ro\":\"Finalizare\"}");
        assertThat(kpi.path("target").toString()).isEqualTo("4");
        assertThat(kpi.path("warning").toString()).isEqualTo("3.5");
        assertThat(kpi.path("breach").toString()).isEqualTo("3");
        assertThat(kpi.path("period").asText()).isEqualTo("week");
        assertThat(kpi.path("zone").asText()).isEqualTo("Asia/Riyadh");
        assertThat(kpi.path("minimumAnswers").asInt()).isEqualTo(50);
        assertThat(kpi.path("ownerName").asText()).isEqualTo("Name of ana");
        assertThat(kpi.path("mayChange").asBoolean()).isTrue();
        assertThat(kpi.toString()).doesNotContain("\"owner\"").doesNotContain("creator");
    }

    @Test
    void aPresetBringsItsTextsInEveryLanguage() {
        site.as("ana");
        JsonNode presets = Site.json(site.kpisResource.presets()).path("presets");
        assertThat(presets).hasSize(KpiPresets.ALL.size());
        assertThat(presets.at("/0/name").asText()).isEqualTo("Net promoter score");
        for (JsonNode preset : presets) {
            Response added =
                    site.kpisResource.add(
                            Site.body("{\"preset\": \"" + preset.path("id").asText() + "\"}"));
            assertThat(added.getStatus()).isEqualTo(201);
        }

        JsonNode own =
                Site.json(
                        site.kpisResource.add(
                                Site.body(
                                        "{\"preset\": \"churn\", \"target\": 2,"
                                                + " \"name\": {\"en\": \"Left us\"}}")));
        assertThat(own.at("/name/en").asText()).isEqualTo("Left us");
        assertThat(own.at("/name/ar").asText()).isEqualTo("فقدان العملاء");
        assertThat(own.at("/businessSuccess/ro").asText())
                .isEqualTo("Se pierd mai puțini clienți.");
        assertThat(own.path("direction").asText()).isEqualTo("lower-is-better");
        assertThat(own.path("target").asInt()).isEqualTo(2);
    }

    @Test
    void aChangeLeavesAloneWhatItDoesNotName() {
        site.as("ana");
        JsonNode kpi = Site.json(site.kpisResource.add(Site.body(CONVERSION)));

        JsonNode changed =
                Site.json(
                        site.kpisResource.change(
                                id(kpi),
                                Site.body(
                                        "{\"revision\": 0, \"breach\": null, \"warning\": \"\","
                                                + " \"name\": {\"ro\": \"\"}, \"owner\":"
                                                + " \"omar\"}")));

        assertThat(changed.path("revision").asInt()).isEqualTo(1);
        assertThat(changed.path("breach").isNull()).isTrue();
        assertThat(changed.path("warning").isNull()).isTrue();
        assertThat(changed.path("target").asInt()).isEqualTo(4);
        assertThat(changed.at("/name/ro").asText()).isEmpty();
        assertThat(changed.at("/name/en").asText()).isEqualTo("Checkout");
        assertThat(changed.at("/customerSuccess/ar").asText()).isEqualTo("يصل الطلب");
        assertThat(changed.path("ownerName").asText()).isEqualTo("Name of omar");

        Response late =
                site.kpisResource.change(id(kpi), Site.body("{\"revision\": 0, \"target\": 5}"));
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(code(late)).isEqualTo("kpi-changed");
        assertThat(read(kpi)).isEqualTo(changed);
    }

    @Test
    void othersReadAndOnlyReadIt() {
        site.as("ana");
        JsonNode kpi = Site.json(site.kpisResource.add(Site.body(CONVERSION)));

        site.as("eve");
        assertThat(read(kpi).path("mayChange").asBoolean()).isFalse();
        for (Response refused :
                new Response[] {
                    site.kpisResource.change(id(kpi), Site.body("{\"revision\": 0}")),
                    site.kpisResource.archive(id(kpi)),
                    site.kpisResource.restore(id(kpi))
                }) {
            assertThat(refused.getStatus()).isEqualTo(403);
            assertThat(code(refused)).isEqualTo("may-not-change-kpi");
        }
        assertThat(code(site.kpisResource.read("k0"))).isEqualTo("no-kpi");
        assertThat(site.kpisResource.archive("k0").getStatus()).isEqualTo(404);

        site.as("admin");
        assertThat(Site.json(site.kpisResource.archive(id(kpi))).path("archived").asBoolean())
                .isTrue();
        assertThat(Site.json(list("", false)).path("kpis")).isEmpty();
        assertThat(Site.json(list("", true)).path("kpis")).hasSize(1);
        site.as("ana");
        assertThat(code(site.kpisResource.delete(id(kpi)))).isEqualTo("may-not-delete-kpi");
        site.as("admin");
        assertThat(Site.json(site.kpisResource.restore(id(kpi))).path("archived").asBoolean())
                .isFalse();
        assertThat(code(site.kpisResource.delete(id(kpi)))).isEqualTo("kpi-not-archived");
        site.kpisResource.archive(id(kpi));
        assertThat(site.kpisResource.delete(id(kpi)).getStatus()).isEqualTo(204);
        assertThat(site.kpisResource.delete(id(kpi)).getStatus()).isEqualTo(404);
    }

    @Test
    void aListCostsTheSameHoweverLongItIs() throws Exception {
        site.as("ana");
        for (int number = 0; number < 30; number++) {
            String body = CONVERSION.replace("Checkout", "Checkout " + number);
            site.kpisResource.add(Site.body(body));
        }

        // One for the list, one for the language that its reader chose.
        assertThat(site.statements(() -> list("CHECKOUT 2", false))).hasSize(2);
        JsonNode some = Site.json(list("CHECKOUT 2", false));
        assertThat(some.path("kpis").findValuesAsText("shown"))
                .startsWith("Checkout 2", "Checkout 20")
                .hasSize(11);
        assertThat(Site.json(list("", false)).path("more").asBoolean()).isTrue();
    }

    @Test
    void everythingThatIsWrongIsSaidInTheCallersLanguage() {
        site.as("ana");
        Response refused =
                site.kpisResource.add(
                        Site.body(
                                "{\"type\": \"currency\", \"target\": 1.255, \"owner\":"
                                        + " \"nobody\"}"));

        assertThat(refused.getStatus()).isEqualTo(422);
        JsonNode body = Site.json(refused);
        assertThat(body.path("code").asText()).isEqualTo("kpi-without-name");
        assertThat(body.path("problems").findValuesAsText("code"))
                .containsExactly(
                        "kpi-without-name", "bad-currency", "threshold-decimals", "no-user");
        assertThat(body.at("/problems/2/message").asText()).contains("2");
        assertThat(Site.json(list("", false)).path("kpis")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name|{\"name\": \"Checkout\"}",
                "name.ar|{\"name\": {\"ar\": 5}}",
                "type|{\"type\": \"score\"}",
                "period|{\"period\": 7}",
                "zone|{\"zone\": \"Mars/Olympus\"}",
                "target|{\"target\": \"many\"}",
                "target|{\"target\": [4]}",
                "target|{\"target\": true}",
                "breach|{\"breach\": \"1e999999999\"}",
                "minimumAnswers|{\"minimumAnswers\": \"10\"}",
                "minimumAnswers|{\"minimumAnswers\": 1e20}",
                "preset|{\"preset\": \"happiness\"}",
                "owner|{\"name\": {\"en\": \"A\"}, \"owner\": 5}"
            })
    void aValueOfTheWrongKindIsNamed(String field, String body) {
        site.as("ana");
        Response refused = site.kpisResource.add(Site.body(body));

        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(Site.json(refused).path("field").asText()).isEqualTo(field);
    }

    @Test
    void aChangeSaysWhichRevisionItSaw() {
        site.as("ana");
        JsonNode kpi = Site.json(site.kpisResource.add(Site.body(CONVERSION)));

        Response refused = site.kpisResource.change(id(kpi), Site.body("{\"target\": 5}"));

        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(Site.json(refused).path("field").asText()).isEqualTo("revision");
    }

    private Response list(String words, boolean archived) {
        return site.kpisResource.list(words, "", false, archived, 20, 0);
    }

    private JsonNode read(JsonNode kpi) {
        return Site.json(site.kpisResource.read(id(kpi)));
    }

    private static String id(JsonNode kpi) {
        return kpi.path("id").asText();
    }

    private static String code(Response response) {
        return Site.json(response).path("code").asText();
    }
}
