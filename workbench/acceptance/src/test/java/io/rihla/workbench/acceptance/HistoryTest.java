package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
        editor.edit(key, 1, "d", "{\"type\":\"delete\",\"element\":\"stage:%s\"}".formatted(stage))
                .expect(200);
        Pages.speak("editor", language);
        try (Visitor visitor = Visitor.as(HOST.confluence(), "editor")) {
            Page page = visitor.open(address);
            page.click("[data-rihla-action=history]");
            Locator entries = page.locator(".rihla-history-entry");
            assertThat(entries).hasCount(3);
            assertThat(page.locator(".rihla-history"))
                    .hasAttribute("dir", Words.direction(language));
            Axe.assertClean(page, ".rihla-history");

            page.locator("[data-rihla-revision='0'] [data-rihla-select]").check();
            page.locator("[data-rihla-revision='2'] [data-rihla-select]").check();
            page.click("[data-rihla-compare-selected]");
            Locator removed = page.locator("[data-rihla-item='stage:" + stage + "']");
            assertThat(removed.locator(".rihla-diff-mark"))
                    .containsText(Words.of(language, "rihla.history.mark.removed"));
            assertThat(page.locator(".rihla-compare-side svg.rihla-curve")).hasCount(2);
            Axe.assertClean(page, ".rihla-history");

            removed.locator("[data-rihla-restore]").press("Enter");
            Locator question = page.locator("#rihla-question");
            assertThat(question).isVisible();
            Axe.assertClean(page, "#rihla-question");
            question.locator("[type=submit]").click();
            assertThat(entries).hasCount(4);
            assertThat(question).hasCount(0);
            Assertions.assertThat(editor.map(key).at("/stages/0/id").asText()).isEqualTo(stage);
            Assertions.assertThat(visitor.errors()).isEmpty();
        }
    }

    /** Whoever may only look finds the history, and nothing to change in it. */
    @Test
    void whoMayOnlyLookChangesNothing() {
        ObjectNode map = Maps.demo("online-shop");
        Pages.of(map, Pages.macro(map.path("key").asText(), "", "simple"));
        try (Visitor visitor = Visitor.as(HOST.confluence(), "viewer")) {
            Page page =
                    visitor.open("/plugins/servlet/rihla/history?map=" + map.path("key").asText());
            assertThat(page.locator(".rihla-history-entry")).hasCount(1);
            for (String changing :
                    List.of("data-rihla-go-back", "data-rihla-name-revision", "data-rihla-erase")) {
                assertThat(page.locator("[" + changing + "]")).hasCount(0);
            }
        }
    }
}
