package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

/** WCAG 2.2 AA as far as axe-core sees it, on every screen, in every language and colour. */
@Tag("browser")
class AccessibilityTest {

    private static final Host HOST = Host.shared();

    /** What each screen is called, where it is, and which part of the page is Rihla's. */
    private record Screen(String name, String address, String part) {}

    @AfterAll
    static void reset() {
        Pages.speak("admin", "en");
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
        Pages.speak("admin", language);
        Browser.NewContextOptions options =
                Visitor.options()
                        .setViewportSize(1280 / zoom, 900 / zoom)
                        .setDeviceScaleFactor(zoom);
        List<String> broken = new ArrayList<>();
        try (Visitor admin = Visitor.as(HOST.confluence(), "admin", options)) {
            admin.context()
                    .addCookies(
                            List.of(
                                    new Cookie("workbench.colour", colours)
                                            .setUrl(HOST.confluence())));
            for (Screen screen : screens()) {
                Page page = admin.open(screen.address());
                if (screen.name().equals("picker")) {
                    page.click("#rte-button-insert-macro");
                    page.click("#macro-journey-map");
                    assertThat(page.locator(".rihla-picker-map").first()).isVisible();
                }
                if (screen.name().equals("editor")) {
                    page.click("[data-rihla-action=edit]");
                    assertThat(page.locator(".rihla-edit-bar")).isVisible();
                }
                assertThat(page.locator(screen.part()).first()).isVisible();
                Axe.violations(page, screen.part())
                        .forEach(found -> broken.add(screen.name() + ": " + found));
                if (overflows(page)) {
                    broken.add(screen.name() + ": the page has to be scrolled sideways");
                }
            }
            assertThat(admin.errors()).isEmpty();
        }
        assertThat(broken).isEmpty();
    }

    private static List<Screen> screens() {
        List<Screen> screens = new ArrayList<>();
        for (String view : List.of("simple", "full", "table")) {
            screens.add(
                    new Screen("map, " + view, Pages.showing("online-shop", "", view), ".rihla"));
        }
        screens.add(
                new Screen(
                        "map with texts that are missing",
                        Pages.showing("software-purchase", "ro", "full"),
                        ".rihla"));
        screens.add(new Screen("editor", Pages.showing("online-shop", "", "full"), ".rihla"));
        screens.add(new Screen("sentence", sentences(), ".rihla"));
        screens.add(
                new Screen(
                        "picker",
                        "/pages/createpage.action?spaceKey=" + Pages.space(),
                        "#rihla-picker"));
        for (String tab : List.of("start", "languages", "departments", "limits", "data")) {
            screens.add(
                    new Screen(
                            "settings, " + tab,
                            "/plugins/servlet/rihla/admin?tab=" + tab + "#rihla-" + tab,
                            ".rihla-admin"));
        }
        return screens;
    }

    private static String sentences;

    private static synchronized String sentences() {
        if (sentences == null) {
            sentences =
                    Wiki.view(
                            new Wiki(HOST)
                                    .page("editor", Pages.space(), Pages.macro("none", "", "")));
        }
        return sentences;
    }

    private static boolean overflows(Page page) {
        return Boolean.TRUE.equals(
                page.evaluate(
                        "() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"));
    }
}
