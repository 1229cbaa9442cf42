package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import io.rihla.workbench.acceptance.Looks.Look;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2 AA as far as axe-core sees it, on the editor and all that opens over it. */
@Tag("browser")
class EditorAccessibilityTest {

    private static final Host HOST = Host.shared();

    @AfterAll
    static void reset() {
        Pages.speak("editor", "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ro"})
    void noRuleIsBroken(String language) {
        Pages.speak("editor", language);
        ObjectNode map = Maps.demo("online-shop");
        String address = Pages.of(map, Pages.macro(map.path("key").asText(), language, "full"));
        try (Visitor editor = Visitor.as(HOST.confluence(), "editor")) {
            Looks looks = new Looks(editor.page());
            edit(editor.open(address), looks, Look.LIGHT, Look.DARK);
            // A change of size puts menus away, and one begins again.
            looks.wear(Look.LARGE);
            edit(editor.open(address), looks, Look.LARGE);
            looks.assertSound();
            assertThat(editor.errors()).isEmpty();
        }
    }

    private static void edit(Page page, Looks looks, Look... worn) {
        page.locator("[data-rihla-action=edit]").click();
        assertThat(page.locator(".rihla-edit-bar")).isVisible();
        seeMap(page, "editor", looks, worn);

        page.locator("[data-rihla-ref^='card:'] .rihla-slot").first().click();
        seeMap(page, "typing", looks, worn);
        page.keyboard().press("Escape");
        page.keyboard().press("Shift+ArrowDown");
        seeMap(page, "selection", looks, worn);
        page.keyboard().press("Escape");

        page.locator("[data-rihla-ref^='touchpoint:'] [data-rihla-menu]").first().click();
        looks.see("menu", ".rihla-menu", worn);
        page.locator("[role=menuitem]").nth(1).click();
        assertThat(page.locator("#rihla-details")).isVisible();
        looks.see("details", "#rihla-details", worn);
        page.locator("#rihla-details-cancel").click();

        page.locator("[data-rihla-tools] button").first().click();
        page.keyboard().insertText("a");
        seeMap(page, "found", looks, worn);
        page.locator("[data-rihla-tools] button").nth(1).click();
        assertThat(page.locator("#rihla-translate")).isVisible();
        page.locator("#rihla-translate-missing").uncheck();
        looks.see("translation", "#rihla-translate", worn);
    }

    /** What has been scrolled behind the bar is no target there. */
    private static void seeMap(Page page, String what, Looks looks, Look... worn) {
        page.evaluate("() => scrollTo(0, 0)");
        looks.see(what, ".rihla-map", worn);
    }
}
