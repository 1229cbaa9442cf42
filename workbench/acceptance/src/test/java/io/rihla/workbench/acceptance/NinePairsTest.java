package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The language of a map's labels and that of its reader are independent of each other. */
@Tag("browser")
class NinePairsTest {

    private static final Host HOST = Host.shared();

    private static Visitor viewer;

    @BeforeAll
    static void logIn() {
        viewer = Visitor.as(HOST.confluence(), "viewer");
    }

    @AfterAll
    static void leave() {
        viewer.close();
    }

    static Stream<Arguments> pairs() {
        return Words.LANGUAGES.stream()
                .flatMap(map -> Words.LANGUAGES.stream().map(reader -> Arguments.of(map, reader)));
    }

    @ParameterizedTest(name = "a map in {0} for a reader of {1}")
    @MethodSource("pairs")
    void labelsAreOfTheMapAndHeadingsOfTheReader(String map, String reader) {
        Pages.speak("viewer", reader);
        Page page = viewer.open(Pages.showing("online-shop", map, "full"));

        Locator section = page.locator("section.rihla-map");
        speaks(section, map);
        String stage = Maps.demo("online-shop").at("/stages/0/name/" + map).asText();
        assertThat(page.locator(".rihla-stage").first()).containsText(stage);

        Locator heading = page.locator("th.rihla-row").nth(1);
        speaks(heading, reader);
        assertThat(heading).hasText(Words.of(reader, "rihla.curve.title"));
        Locator state = page.locator(".rihla-state");
        speaks(state, reader);
        assertThat(state).hasText(Words.of(reader, "rihla.state.draft"));

        Locator menu = page.locator(".rihla-languages");
        speaks(menu, reader);
        assertThat(menu).hasAttribute("aria-label", Words.of(reader, "rihla.language.menu.label"));
        assertThat(menu.locator("[aria-pressed=true]"))
                .hasText(Words.of(reader, "rihla.language." + reader));
        assertThat(viewer.errors()).isEmpty();
    }

    @Test
    void theMenuChangesTheReadersLanguageForGoodAndOnEveryScreen() {
        Pages.speak("admin", "en");
        try (Visitor admin = Visitor.as(HOST.confluence(), "admin")) {
            Page page = admin.open(Pages.showing("online-shop", "", "simple"));
            choose(page, "ro");
            page.reload();
            speaks(page.locator("section.rihla-map"), "ro");
            admin.open("/plugins/servlet/rihla/admin");
            assertThat(page.locator(".rihla-admin h1"))
                    .hasText(Words.of("ro", "rihla.admin.title"));
            page.click("[data-rihla-language=ar]");
            assertThat(page.locator(".rihla-admin h1"))
                    .hasText(Words.of("ar", "rihla.admin.title"));
            assertThat(page.locator("html")).hasAttribute("dir", "ltr");
            assertThat(admin.errors()).isEmpty();
        } finally {
            Pages.speak("admin", "en");
        }
    }

    @Test
    void whoIsNotLoggedInChoosesToo() {
        HOST.anonymousAccess(true);
        try (Visitor anonymous = Visitor.anonymous(HOST.confluence())) {
            Page page = anonymous.open(Pages.showing("online-shop", "", "simple"));
            speaks(page.locator("section.rihla-map"), "en");
            choose(page, "ar");
            page.reload();
            speaks(page.locator("section.rihla-map"), "ar");
            assertThat(anonymous.errors()).isEmpty();
        } finally {
            HOST.anonymousAccess(false);
        }
    }

    private static void choose(Page page, String language) {
        page.click("[data-rihla-language=" + language + "]");
        assertThat(page.locator("[data-rihla-language=" + language + "]"))
                .hasAttribute("aria-pressed", "true");
        assertThat(page.locator("th.rihla-row").nth(1))
                .hasText(Words.of(language, "rihla.curve.title"));
    }

    private static void speaks(Locator part, String language) {
        assertThat(part).hasAttribute("lang", language);
        assertThat(part).hasAttribute("dir", Words.direction(language));
    }
}
