package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** WCAG 2.2 AA as far as axe-core sees it, on the editor and all that opens over it. */
@Tag("browser")
class EditorAccessibilityTest {

    private static final Host HOST = Host.shared();

    @AfterAll
    static void reset() {
        Pages.speak("editor", "en");
    }

    static Stream<Arguments> looks() {
        return Words.LANGUAGES.stream()
                .flatMap(
                        language ->
                                Stream.of(
                                        Arguments.of(language, "light", 1),
                                        Arguments.of(language, "dark", 1),
                                        Arguments.of(language, "light", 2)));
    }

    @ParameterizedTest(name = "{0}, {1}, zoom {2}")
    @MethodSource("looks")
    void noRuleIsBroken(String language, String colours, int zoom) {
        Pages.speak("editor", language);
        ObjectNode map = Maps.demo("online-shop");
        String address = Pages.of(map, Pages.macro(map.path("key").asText(), language, "full"));
        Browser.NewContextOptions options =
                Visitor.options()
                        .setViewportSize(1280 / zoom, 900 / zoom)
                        .setDeviceScaleFactor(zoom);
        List<String> broken = new ArrayList<>();
        try (Visitor editor = Visitor.as(HOST.confluence(), "editor", options)) {
            editor.context()
                    .addCookies(
                            List.of(
                                    new Cookie("workbench.colour", colours)
                                            .setUrl(HOST.confluence())));
            Page page = editor.open(address);
            page.locator("[data-rihla-action=edit]").click();
            assertThat(page.locator(".rihla-edit-bar")).isVisible();
            see(page, "editor", ".rihla-map", broken);

            page.locator("[data-rihla-ref^='card:'] .rihla-slot").first().click();
            see(page, "typing", ".rihla-map", broken);
            page.keyboard().press("Escape");
            page.keyboard().press("Shift+ArrowDown");
            see(page, "selection", ".rihla-map", broken);
            page.keyboard().press("Escape");

            page.locator("[data-rihla-ref^='touchpoint:'] [data-rihla-menu]").first().click();
            see(page, "menu", ".rihla-menu", broken);
            page.locator("[role=menuitem]").nth(1).click();
            assertThat(page.locator("#rihla-details")).isVisible();
            see(page, "details", "#rihla-details", broken);
            page.locator("#rihla-details-cancel").click();

            page.locator("[data-rihla-tools] button").first().click();
            page.keyboard().insertText("a");
            see(page, "found", ".rihla-map", broken);
            page.locator("[data-rihla-tools] button").nth(1).click();
            assertThat(page.locator("#rihla-translate")).isVisible();
            page.locator("#rihla-translate-missing").uncheck();
            see(page, "translation", "#rihla-translate", broken);
            assertThat(editor.errors()).isEmpty();
        }
        assertThat(broken).isEmpty();
    }

    private static void see(Page page, String what, String part, List<String> broken) {
        assertThat(page.locator(part).first()).isVisible();
        if (part.equals(".rihla-map")) {
            // What has been scrolled behind the bar is no target there.
            page.evaluate("() => scrollTo(0, 0)");
        }
        Axe.violations(page, part).forEach(found -> broken.add(what + ": " + found));
        boolean overflows =
                Boolean.TRUE.equals(
                        page.evaluate(
                                "() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"));
        if (overflows) {
            broken.add(what + ": the page has to be scrolled sideways");
        }
    }
}
