package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import io.rihla.workbench.product.HostedProduct;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Personal data is erased by the two forms for it, and then found nowhere: in no table of either
 * product, no archive or export, no page in any form, and no answer.
 */
@Tag("browser")
class ErasureTest {

    private static final Host HOST = Host.shared();
    private static final String CANARY = "canary-\u0219-\u0643\u0646\u0627\u0631\u064a";
    private static final String REST = Maps.PATH + "/";

    @Test
    void whatWasTypedIntoAnElementIsFoundNowhere() throws Exception {
        ObjectNode map = Maps.demo("online-shop");
        String key = map.path("key").asText();
        String page = Pages.of(map, Pages.macro(key, "", "full"));
        String stage = "stage:" + map.at("/stages/0/id").asText();
        Maps editor = new Maps(HOST.wiki("editor"));
        editor.retext(key, 0, stage, CANARY).expect(200);
        editor.retext(key, 1, stage, "more of the " + CANARY).expect(200);
        assertThat(holding(CANARY, key, page, 2))
                .contains("tables of confluence", "archive", "export", "page", "edits", "history");

        try (Visitor visitor = Visitor.as(HOST.confluence(), "editor")) {
            Page screen =
                    visitor.open("/plugins/servlet/rihla/history?map=" + key + "&element=" + stage);
            screen.click("[data-rihla-erase='" + stage + "']");
            assertThat(screen.locator("#rihla-question"))
                    .containsText(Words.of("en", "rihla.erase.title"));
            Axe.assertClean(screen, "#rihla-question");
            screen.click("#rihla-question [type=submit]");
            assertThat(screen.locator("#rihla-history-status"))
                    .hasText(Words.of("en", "rihla.erase.done"));
            assertThat(screen.locator(".rihla-history")).not().containsText(CANARY);
            assertThat(visitor.errors()).isEmpty();
        }
        long revision = editor.read(key).json().path("revision").asLong();
        assertThat(holding(CANARY, key, page, revision)).isEmpty();
    }

    @Test
    void aPersonWhoIsErasedIsNamedNowhere() throws Exception {
        String name = "erased" + Maps.newKey();
        new Linked(HOST).wikiPerson(name);
        Wiki wiki = new Wiki(HOST);
        String userKey = wiki.userKey(name);
        long home = wiki.page("editor", wiki.space("editor", name), "<p>Home</p>");
        Http http = HOST.wiki(name).with("X-Atlassian-Token", "no-check");
        Maps maps = new Maps(http);
        String key = maps.take(Maps.saying("Traces"), "?page=" + home);
        maps.retext(key, 0, "stage:s1", "By somebody").expect(200);
        maps.edit(key, 1, "o", owner(userKey)).expect(200);
        http.post(REST + key + "/milestones", "{\"revision\":2,\"name\":\"Mine\"}").expect(201);
        Pages.speak(name, "ar");
        String page = Wiki.view(home);
        wiki.save("editor", home, Pages.macro(key, "", "full"));
        assertThat(holding(userKey, key, page, 2))
                .contains("tables of confluence", "archive", "export", "edits");

        try (Visitor admin = Visitor.as(HOST.confluence(), "admin")) {
            Page screen = admin.open("/plugins/servlet/rihla/admin?tab=data#rihla-data");
            screen.fill("#rihla-erase", name);
            screen.click("[data-rihla-form=erase] [type=submit]");
            // The tick is missing: nothing has been done.
            assertThat(screen.locator("#rihla-admin-status")).isEmpty();
            screen.check("#rihla-erase-sure");
            screen.click("[data-rihla-form=erase] [type=submit]");
            assertThat(screen.locator("#rihla-admin-status"))
                    .hasText(Words.of("en", "rihla.admin.erase.done"));

            screen = admin.open("/plugins/servlet/rihla/history?map=" + key);
            assertThat(screen.locator(".rihla-history-entry").first()).containsText("Erased by");
            assertThat(screen.locator(".rihla-history")).not().containsText(name);
            assertThat(admin.errors()).isEmpty();
        }
        long revision = maps.read(key).json().path("revision").asLong();
        assertThat(holding(userKey, key, page, revision)).isEmpty();
        assertThat(HOST.wiki("editor").get(page).expect(200).text()).doesNotContain(name);
    }

    /** Where these words stand, of all places that could have them. */
    private static List<String> holding(String words, String key, String page, long revision)
            throws IOException, InterruptedException {
        Map<String, String> places = new LinkedHashMap<>();
        for (HostedProduct product :
                List.of(HOST.workbench().confluence(), HOST.workbench().jira())) {
            places.put("tables of " + product.id(), new Tables(product).dump());
        }
        places.put("archive", Archives.ofTheSite(HOST));
        String id = page.replaceAll(".*pageId=", "");
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("page", page);
        addresses.put("page for paper", "/spaces/flyingpdf/pdfpageexport.action?pageId=" + id);
        addresses.put("page in Word", "/exportword?pageId=" + id);
        addresses.put("page in a mail", "/email?pageId=" + id);
        addresses.put("map", REST + key);
        addresses.put("export", REST + key + "/export");
        addresses.put("edits", REST + key + "/edits?since=0");
        addresses.put("drawn", REST + key + "/page?language=en&view=full");
        addresses.put("history", REST + key + "/history");
        addresses.put("list", Maps.PATH + "?limit=100");
        for (long each = 0; each <= revision; each++) {
            addresses.put("revision " + each, REST + key + "?revision=" + each);
            addresses.put(
                    "since " + each, REST + key + "/compare?from=" + each + "&to=" + revision);
        }
        addresses.forEach(
                (what, address) ->
                        places.put(what, HOST.wiki("editor").get(address).expect(200).text()));
        String escaped = escaped(words);
        return places.entrySet().stream()
                .filter(
                        place ->
                                Stream.of(words, escaped)
                                        .anyMatch(form -> place.getValue().contains(form)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** As JSON may have it. */
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.chars()
                .forEach(c -> escaped.append(c < 128 ? "" + (char) c : "\\u%04x".formatted(c)));
        return escaped.toString();
    }

    private static String owner(String userKey) {
        return "{\"type\":\"set-owner\",\"element\":\"map:map\",\"value\":\"%s\"}"
                .formatted(userKey);
    }
}
