package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A map's history in a browser: the list, two revisions side by side, and the way back. */
@Tag("browser")
class HistoryTest {

    private static final Host HOST = Host.shared();
    private static final String HISTORY = "/plugins/servlet/rihla/history?map=";

    @AfterEach
    void reset() {
        Pages.speak("editor", "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ro"})
    void anEditorFindsAChangeComparesAndGoesBack(String language) {
        ObjectNode map = Maps.demo("online-shop");
        String key = map.path("key").asText();
        String address = Pages.of(map, Pages.macro(key, "", "simple"));
        Maps editor = new Maps(HOST.wiki("editor"));
        String stage = map.at("/stages/0/id").asText();
        editor.retext(key, 0, "stage:" + stage, "Changed by the editor").expect(200);
        editor.edit(key, 1, "d", delete("stage:" + stage)).expect(200);
        Pages.speak("editor", language);
        try (Visitor visitor = Visitor.as(HOST.confluence(), "editor")) {
            Page page = visitor.open(address);
            Looks looks = new Looks(page);
            page.click("[data-rihla-action=history]");
            Locator entries = page.locator(".rihla-history-entry");
            assertThat(entries).hasCount(3);
            assertThat(page.locator(".rihla-history"))
                    .hasAttribute("dir", Words.direction(language));
            looks.see("list", ".rihla-history");
            looks.read("list", ".rihla-history");

            page.locator("[data-rihla-revision='0'] [data-rihla-select]").check();
            page.locator("[data-rihla-revision='2'] [data-rihla-select]").check();
            page.click("[data-rihla-compare-selected]");
            Locator removed = page.locator("[data-rihla-item='stage:" + stage + "']");
            assertThat(removed.locator(".rihla-diff-mark"))
                    .containsText(Words.of(language, "rihla.history.mark.removed"));
            assertThat(page.locator(".rihla-compare-side svg.rihla-curve")).hasCount(2);
            looks.see("comparison", ".rihla-history");
            looks.read("comparison", ".rihla-history");

            removed.locator("[data-rihla-restore]").press("Enter");
            Locator question = page.locator("#rihla-question");
            assertThat(question).isVisible();
            looks.see("question", "#rihla-question");
            question.locator("[type=submit]").click();
            assertThat(entries).hasCount(4);
            assertThat(question).hasCount(0);
            Assertions.assertThat(editor.map(key).at("/stages/0/id").asText()).isEqualTo(stage);
            looks.assertSound();
            Assertions.assertThat(visitor.errors()).isEmpty();
        }
    }

    /** All of a revision, from the list, after one question; it is an edit like any other. */
    @Test
    void allOfARevisionComesBackAsANewEdit() {
        ObjectNode map = Maps.demo("online-shop");
        String key = map.path("key").asText();
        Pages.of(map, Pages.macro(key, "", "simple"));
        Maps editor = new Maps(HOST.wiki("editor"));
        JsonNode before = editor.map(key);
        editor.retext(key, 0, "stage:" + map.at("/stages/0/id").asText(), "Other").expect(200);
        editor.retext(key, 1, "stage:" + map.at("/stages/1/id").asText(), "Other").expect(200);
        editor.edit(key, 2, "d", delete("stage:" + map.at("/stages/2/id").asText())).expect(200);
        try (Visitor visitor = Visitor.as(HOST.confluence(), "editor")) {
            Page page = visitor.open(HISTORY + key);
            Locator entries = page.locator(".rihla-history-entry");
            assertThat(entries).hasCount(4);
            page.click("[data-rihla-go-back='0']");
            Locator question = page.locator("#rihla-question");
            assertThat(question).containsText("0");
            question.locator("[data-rihla-cancel]").click();
            assertThat(question).hasCount(0);
            Assertions.assertThat(editor.map(key)).isNotEqualTo(before);

            page.click("[data-rihla-go-back='0']");
            question.locator("[type=submit]").click();
            assertThat(page.locator("#rihla-history-status"))
                    .hasText(Words.of("en", "rihla.history.go-back.done", 0));
            assertThat(entries).hasCount(5);
            Assertions.assertThat(editor.map(key)).isEqualTo(before);
            Assertions.assertThat(visitor.errors()).isEmpty();
        }
    }

    /** Whoever of its editors answers first answers for all; who may not edit is not asked. */
    @Test
    void afterAPageWentBackItsEditorsAreAskedOnceWhetherTheMapShould() {
        Pages.speak("manager", "en");
        ObjectNode map = Maps.demo("online-shop");
        String key = map.path("key").asText();
        String address = Pages.of(map, Pages.macro(key, "", "simple"));
        String stage = "stage:" + map.at("/stages/0/id").asText();
        Maps editor = new Maps(HOST.wiki("editor"));
        try (Visitor edgar = Visitor.as(HOST.confluence(), "editor");
                Visitor maria = Visitor.as(HOST.confluence(), "manager");
                Visitor viewer = Visitor.as(HOST.confluence(), "viewer")) {
            pageSaysAndGoesBack(address, key, "One", "Two", editor, stage, "First");
            assertThat(viewer.open(address).locator(".rihla-map")).isVisible();
            assertThat(viewer.page().locator(".rihla-restored")).hasCount(0);
            Locator note = maria.open(address).locator(".rihla-restored");
            assertThat(note).isVisible();
            Axe.assertClean(maria.page(), ".rihla-restored");
            note.locator("[data-rihla-follow=false]").click();
            assertThat(note).hasCount(0);
            maria.page().reload();
            assertThat(maria.page().locator(".rihla-map")).isVisible();
            assertThat(note).hasCount(0);
            Assertions.assertThat(editor.map(key).at("/stages/0/name/en").asText())
                    .isEqualTo("First");

            // Another time, and another answer.
            pageSaysAndGoesBack(address, key, "Three", "Four", editor, stage, "Second");
            note = edgar.open(address).locator(".rihla-restored");
            note.locator("[data-rihla-follow=true]").click();
            assertThat(note).hasCount(0);
            assertThat(edgar.page().locator(".rihla-map")).containsText("First");
            Assertions.assertThat(editor.map(key).at("/stages/0/name/en").asText())
                    .isEqualTo("First");
            assertThat(maria.open(address).locator(".rihla-map")).containsText("First");
            assertThat(maria.page().locator(".rihla-restored")).hasCount(0);
            for (Visitor each : List.of(edgar, maria, viewer)) {
                Assertions.assertThat(each.errors()).isEmpty();
            }
        }
    }

    /** Saves a page, changes the map, saves another text of the page, and the first one again. */
    private static void pageSaysAndGoesBack(
            String address,
            String key,
            String first,
            String then,
            Maps editor,
            String stage,
            String name) {
        Wiki wiki = new Wiki(HOST);
        long page = Long.parseLong(address.replaceAll(".*pageId=", ""));
        String storage = Pages.macro(key, "", "simple");
        wiki.save("editor", page, "<p>" + first + "</p>" + storage);
        long revision = editor.read(key).json().path("revision").asLong();
        editor.retext(key, revision, stage, name).expect(200);
        wiki.save("editor", page, "<p>" + then + "</p>" + storage);
        wiki.save("editor", page, "<p>" + first + "</p>" + storage);
    }

    private static String delete(String element) {
        return "{\"type\":\"delete\",\"element\":\"%s\"}".formatted(element);
    }

    /** Whoever may only look finds the history, and nothing to change in it. */
    @Test
    void whoMayOnlyLookChangesNothing() {
        ObjectNode map = Maps.demo("online-shop");
        Pages.of(map, Pages.macro(map.path("key").asText(), "", "simple"));
        try (Visitor visitor = Visitor.as(HOST.confluence(), "viewer")) {
            Page page = visitor.open(HISTORY + map.path("key").asText());
            assertThat(page.locator(".rihla-history-entry")).hasCount(1);
            for (String changing :
                    List.of("data-rihla-go-back", "data-rihla-name-revision", "data-rihla-erase")) {
                assertThat(page.locator("[" + changing + "]")).hasCount(0);
            }
        }
    }
}
