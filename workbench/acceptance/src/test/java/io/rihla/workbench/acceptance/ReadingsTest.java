package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Readings as scripts and people hand them over: by hand, in batches, as files. */
class ReadingsTest {

    private static final String PATH = "/rest/rihla/1.0/readings";

    private final Host host = Host.shared();
    private final Http editor = host.wiki("editor");
    private String key = "";

    @BeforeEach
    void aMap() {
        key = new Maps(editor).take(Maps.saying("Measured"), "");
    }

    @AfterAll
    static void speakEnglish() {
        Pages.speak("editor", "en");
    }

    @Test
    @Tag("browser")
    void aPersonAddsCorrectsAndRemovesOneAndImportsAFile() {
        Pages.speak("editor", "ro");
        try (Visitor visitor = Visitor.as(host.confluence(), "editor")) {
            Page page = visitor.open(screen());
            Locator list = page.locator(".rihla-readings-list");
            assertThat(list).containsText(Words.of("ro", "rihla.readings.none"));
            page.click("[data-rihla-act=add]");
            assertThat(page.locator("#rihla-reading-at")).isFocused();
            page.fill("#rihla-reading-at", "2026-03-05");
            page.fill("#rihla-reading-favourable", "40");
            page.fill("#rihla-reading-neutral", "2,5");
            page.fill("#rihla-reading-unfavourable", "10");
            page.keyboard().press("Enter");
            assertThat(page.locator("#rihla-reading-neutral")).isFocused();
            assertThat(page.locator("#rihla-reading-favourable")).hasValue("40");
            page.fill("#rihla-reading-neutral", "20");
            page.keyboard().press("Enter");
            assertThat(list.locator("tbody td").first())
                    .hasText("promotori: 40, pasivi: 20, detractori: 10");
            assertThat(list.locator("tbody th")).hasText("5 mar. 2026");
            list.locator("[data-rihla-act=correct]").press("Enter");
            page.fill("#rihla-reading-unfavourable", "15");
            page.keyboard().press("Enter");
            assertThat(list.locator("tbody td").first()).containsText("detractori: 15");
            page.onceDialog(Dialog::accept);
            list.locator("[data-rihla-act=remove]").press("Enter");
            assertThat(list).containsText(Words.of("ro", "rihla.readings.none"));

            byte[] file =
                    "când;răspuns\n5.3.2026;9\n6.3.2026;unu\n7.3.2026;3\n"
                            .getBytes(Charset.forName("windows-1250"));
            page.setInputFiles(
                    "#rihla-import-file", new FilePayload("ianuarie.csv", "text/csv", file));
            page.click("[data-rihla-import=check]");
            Locator problem = page.locator(".rihla-import-form [role=alert]");
            assertThat(problem).hasText(Words.of("ro", "rihla.reading-error.no-column"));
            page.selectOption("#rihla-import-column-at", "1");
            page.selectOption("#rihla-import-column-value", "2");
            page.click("[data-rihla-import=check]");
            assertThat(page.locator(".rihla-import-report tbody tr")).hasCount(1);
            assertThat(page.locator("#rihla-import-column-value option:checked"))
                    .hasText("răspuns");
            assertThat(page.locator("[data-rihla-recognised=encoding]"))
                    .hasText(Words.of("ro", "rihla.imports.encoding.cp1250"));
            page.click("[data-rihla-import=run]");
            assertThat(page.locator(".rihla-import-status"))
                    .hasText("Importat. Noi: 2, corectate: 0, la fel ca înainte: 0, refuzate: 1.");
            assertThat(list.locator("tbody tr")).hasCount(2);
            assertThat(Wording.problems(page, ".rihla-readings")).isEmpty();
            page.click("[data-rihla-act=add]");
            Looks looks = new Looks(page);
            looks.see("readings", ".rihla-readings");
            looks.assertSound();
            assertThat(visitor.errors()).allMatch(error -> error.contains("422"));
        }
    }

    /** The page of a KPI that the map measures. */
    private String screen() {
        String kpi =
                editor.post("/rest/rihla/1.0/kpis", "{\"preset\":\"nps\"}")
                        .expect(201)
                        .json()
                        .path("id")
                        .asText();
        String use = "{\"id\":\"u1\",\"stage\":\"s1\",\"kpi\":\"" + kpi + "\"}";
        Maps maps = new Maps(editor);
        maps.edit(
                        key,
                        maps.read(key).json().path("revision").asLong(),
                        "c" + key,
                        "{\"type\":\"add-kpi-use\",\"element\":" + use + "}")
                .expect(200);
        return "/plugins/servlet/rihla/readings?map=" + key + "&use=u1";
    }

    @Test
    void aBatchCountsOnce() {
        String batch =
                """
                {"map":"%s","scale":"nps","zone":"Europe/Bucharest","readings":[
                 {"use":"u1","id":"r1","at":"2026-03-05T10:00:00Z","value":9},
                 {"use":"u1","id":"r2","at":"2026-03-06","value":"3"},
                 {"use":"u1","id":"r3","at":"2026-03-07","favourable":4,"neutral":2,"unfavourable":1}]}
                """
                        .formatted(key);

        assertThat(post(batch).expect(200).json().path("added").asInt()).isEqualTo(3);
        assertThat(post(batch).expect(200).json().path("unchanged").asInt()).isEqualTo(3);
        JsonNode list = read("").path("readings");
        assertThat(list.findValuesAsText("id")).containsExactly("r3", "r2", "r1");
        assertThat(list.get(0).path("answers").asInt()).isEqualTo(7);
        assertThat(list.get(1).path("at").asText()).isEqualTo("2026-03-05T22:00:00Z");
        JsonNode first = read("&limit=1");
        assertThat(first.path("more").asBoolean()).isTrue();
        String place = first.path("readings").get(0).path("place").asText();
        assertThat(read("&after=" + place).path("readings")).hasSize(2);
        editor.delete(PATH + "?map=" + key + "&use=u1&id=r2").expect(204);
        editor.delete(PATH + "?map=" + key + "&use=u1&id=r2").expect(404);
        assertThat(read("").path("readings")).hasSize(2);
    }

    @Test
    void ofABatchWithAFaultNothingIsKept() {
        JsonNode refused =
                post("""
                                {"map":"%s","scale":"csat","readings":[
                                 {"use":"u1","at":"2026-03-05","value":5},
                                 {"use":"u1","at":"5/3/2026","value":5},
                                 {"use":"u1","at":"2026-03-05","value":"=1+1"}]}
                                """
                                .formatted(key))
                        .expect(422)
                        .json();

        assertThat(refused.path("code").asText()).isEqualTo("ambiguous-date");
        assertThat(refused.path("problems").findValuesAsText("place")).containsExactly("2", "3");
        assertThat(refused.path("problems").get(1).path("message").asText()).contains("=1+1");
        assertThat(read("").path("readings")).isEmpty();
    }

    @Test
    void filesFromPeoplesProgramsAreUnderstood() {
        List<Charset> encodings =
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        Charset.forName("windows-1256"));
        for (Charset encoding : encodings) {
            String file =
                    "التاريخ;القيمة;المعرف\r\n25/3/2026;4,5;تقييم-1\r\n26/3/2026;x;2\r\n27/3/2026;0;3\r\n";
            JsonNode trial = file(file.getBytes(encoding), "?trial=true");
            assertThat(trial.path("added").asInt()).isEqualTo(2);
            assertThat(read("").path("readings")).isEmpty();

            JsonNode taken = file(file.getBytes(encoding), "");
            assertThat(taken.path("added").asInt()).as(encoding.name()).isEqualTo(2);
            assertThat(taken.path("refused").asInt()).isEqualTo(1);
            assertThat(taken.path("problems").get(0).path("place").asInt()).isEqualTo(3);
            assertThat(taken.path("shape").path("separator").asText()).isEqualTo("semicolon");
            assertThat(taken.path("done").asBoolean()).isTrue();
            JsonNode progress = editor.get(PATH + "/imports/" + taken.path("id").asLong()).json();
            assertThat(progress.path("records").asInt()).isEqualTo(3);
            assertThat(read("").path("readings").get(1).path("id").asText()).isEqualTo("تقييم-1");
            key = new Maps(editor).take(Maps.saying("Measured"), "");
        }
    }

    @Test
    void whatIsHiddenIsNotThere() {
        Http other = host.wiki("viewer");
        other.get(PATH + "?map=" + key + "&use=u1").expect(404);
        other.post(
                        PATH,
                        """
                        {"map":"%s","scale":"nps",
                         "readings":[{"use":"u1","at":"2026-03-05","value":9}]}
                        """
                                .formatted(key))
                .expect(404);
        other.post(PATH + "/imports", "{\"map\":\"%s\"}".formatted(key)).expect(404);
        long id = begin();
        other.get(PATH + "/imports/" + id).expect(404);
        other.send("PUT", PATH + "/imports/" + id, "text/csv", Maps.utf8("date,value\n"))
                .expect(404);
    }

    private JsonNode file(byte[] file, String query) {
        return editor.send("PUT", PATH + "/imports/" + begin() + query, "text/csv", file)
                .expect(200)
                .json();
    }

    private long begin() {
        return editor.post(
                        PATH + "/imports",
                        "{\"map\":\"%s\",\"use\":\"u1\",\"scale\":\"amount\"}".formatted(key))
                .expect(201)
                .json()
                .path("id")
                .asLong();
    }

    private Http.Answer post(String batch) {
        return editor.post(PATH, batch);
    }

    private JsonNode read(String more) {
        return editor.get(PATH + "?map=" + key + "&use=u1" + more).expect(200).json();
    }
}
