package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library of KPIs as scripts handle it: begun from a preset, found, changed, put away. */
class KpiLibraryTest {

    private static final String KPIS = "/rest/rihla/1.0/kpis";
    private static final Host HOST = Host.shared();

    private final Http editor = HOST.wiki("editor");
    private final Http viewer = HOST.wiki("viewer");

    @AfterAll
    static void reset() {
        Pages.speak("viewer", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ro"})
    void aPresetIsReadInEveryLanguage(String language) {
        Pages.speak("viewer", language);
        String id = add("{\"preset\":\"conversion\",\"target\":4.25,\"zone\":\"Asia/Riyadh\"}");

        JsonNode seen = viewer.get(KPIS + "/" + id).expect(200).json();

        assertThat(seen.path("shown").asText())
                .isEqualTo(Words.of(language, "rihla.kpi-preset.conversion"));
        assertThat(seen.path("dir").asText()).isEqualTo(Words.direction(language));
        assertThat(seen.path("target").decimalValue()).isEqualByComparingTo("4.25");
        assertThat(seen.path("zone").asText()).isEqualTo("Asia/Riyadh");
        assertThat(seen.path("ownerName").asText()).isNotEmpty();
        assertThat(viewer.get(KPIS + "/presets").expect(200).json().at("/presets/0/name").asText())
                .isEqualTo(Words.of(language, "rihla.kpi-preset.nps"));
        Http.Answer refused = viewer.put(KPIS + "/" + id, "{\"revision\":0}").expect(403);
        assertThat(refused.json().path("message").asText())
                .isEqualTo(Words.of(language, "rihla.rest.may-not-change-kpi"));
    }

    @Test
    void whatSomebodyAddsOthersFindAndItsOwnerChanges() {
        String name = "Țintă de conversie " + Maps.newKey();
        String id = add("{\"name\":{\"ro\":\"%s\"},\"owner\":\"manager\"}".formatted(name));
        assertThat(found("TINTA DE CONVERSIE", false)).contains(id);

        Http manager = HOST.wiki("manager");
        JsonNode changed =
                manager.put(KPIS + "/" + id, "{\"revision\":0,\"breach\":\"1.5\"}")
                        .expect(200)
                        .json();
        assertThat(changed.path("breach").decimalValue()).isEqualByComparingTo("1.5");
        editor.put(KPIS + "/" + id, "{\"revision\":0,\"breach\":2}").expect(409);

        HOST.wiki("admin").post(KPIS + "/" + id + "/archive", "{}").expect(200);
        assertThat(found("tinta de conversie", false)).doesNotContain(id);
        assertThat(found("tinta de conversie", true)).contains(id);
        editor.post(KPIS + "/" + id + "/restore", "{}").expect(200);
        assertThat(found("tinta de conversie", false)).contains(id);
    }

    private String add(String body) {
        return editor.post(KPIS, body).expect(201).json().path("id").asText();
    }

    private String found(String words, boolean archived) {
        return viewer.get(
                        KPIS
                                + "?limit=100&q="
                                + words.replace(" ", "%20")
                                + "&archived="
                                + archived)
                .expect(200)
                .text();
    }
}
