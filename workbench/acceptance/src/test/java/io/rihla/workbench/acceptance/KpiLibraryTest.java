package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library of KPIs: begun from a preset, found, changed, put away, by scripts and by hand. */
class KpiLibraryTest {

    private static final String KPIS = "/rest/rihla/1.0/kpis";
    private static final Host HOST = Host.shared();

    private final Http editor = HOST.wiki("editor");
    private final Http viewer = HOST.wiki("viewer");

    @AfterAll
    static void reset() {
        Pages.speak("viewer", "");
        Pages.speak("editor", "en");
    }

    @Test
    @Tag("browser")
    void aPersonAddsOneWithTheKeyboardIsToldWhatIsWrongAndPutsItAway() {
        Pages.speak("editor", "ar");
        String name = "Venituri " + Maps.newKey();
        try (Visitor visitor = Visitor.as(HOST.confluence(), "editor")) {
            Page page = visitor.open("/plugins/servlet/rihla/maps");
            page.click(".rihla-maps-tabs [href$='/rihla/kpis']");
            assertThat(page.locator(".rihla-kpis")).hasAttribute("dir", "rtl");
            page.locator("[data-rihla-act=new]").press("Enter");
            assertThat(page.locator("#rihla-kpi-preset")).isFocused();
            page.selectOption("#rihla-kpi-preset", "revenue");
            page.fill("#rihla-kpi-name-ro", name);
            page.fill("#rihla-kpi-unit-currency", "EU");
            page.fill("#rihla-kpi-target", "١٠٠٠٫٥");
            page.keyboard().press("Enter");
            assertThat(page.locator("#rihla-kpi-unit-currency")).isFocused();
            assertThat(page.locator("[data-rihla-problem=unit]"))
                    .hasText(Words.of("ar", "rihla.rest.bad-currency"));
            assertThat(page.locator("#rihla-kpi-name-ro")).hasValue(name);
            page.fill("#rihla-kpi-unit-currency", "EUR");
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-rihla-act=new]")).isFocused();
            page.fill("#rihla-kpis-q", name);
            page.keyboard().press("Enter");
            Locator line = page.locator("tr[data-rihla-kpi]");
            assertThat(line).hasCount(1);
            assertThat(line).containsText(Words.of("ar", "rihla.kpi-preset.revenue"));
            assertThat(line.locator("td bdi[dir=ltr]").first()).hasText("1,000.5 EUR");
            assertThat(Wording.problems(page, ".rihla-kpis")).isEmpty();
            line.locator("[data-rihla-act=archive]").press("Enter");
            assertThat(line).hasCount(0);
            assertThat(visitor.errors()).allMatch(error -> error.contains("422"));
        }
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
