package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page "Rihla" among the settings. */
@Tag("browser")
class AdminTest {

    private static final String ADDRESS = "/plugins/servlet/rihla/admin";
    private static final String[] TABS = {"start", "languages", "departments", "limits", "data"};

    private static Visitor admin;

    @BeforeAll
    static void logIn() {
        admin = Visitor.as(Host.shared().confluence(), "admin");
    }

    @AfterAll
    static void leave() {
        admin.close();
        Pages.speak("admin", "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ro"})
    void eachTabShowsItselfInTheReadersLanguage(String language) {
        Pages.speak("admin", language);
        Page page = admin.open(ADDRESS);
        Locator screen = page.locator(".rihla-admin");
        assertThat(screen).hasAttribute("lang", language);
        assertThat(screen).hasAttribute("dir", Words.direction(language));
        assertThat(screen.locator("h1")).hasText(Words.of(language, "rihla.admin.title"));
        for (String tab : TABS) {
            page.click(".rihla-admin-tabs [href='#rihla-" + tab + "']");
            assertThat(page.locator(".rihla-admin-section:visible")).hasCount(1);
            assertThat(page.locator("#rihla-" + tab + " h2"))
                    .hasText(Words.of(language, "rihla.admin." + tab));
        }
        assertThat(admin.errors()).isEmpty();
    }

    @Test
    void aDemoMapIsPutIntoASpaceByOneButton() {
        Pages.speak("admin", "en");
        Page page = admin.open(ADDRESS);
        String space = new Wiki(Host.shared()).space();
        page.reload();
        page.selectOption("#rihla-demo-map", "clinic-visit");
        page.selectOption("#rihla-demo-space", space);
        page.click("#rihla-start [type=submit]");
        assertThat(page.locator("#rihla-admin-status"))
                .containsText(Maps.demo("clinic-visit").at("/name/ro").asText());
        admin.open("/collector/pages.action?key=" + space);
        page.click("#content a:has-text('policlinic')");
        assertThat(page.locator("section.rihla-map")).hasAttribute("lang", "ro");
    }

    @Test
    void aLimitIsSavedAndOneOutOfRangeIsNot() {
        Pages.speak("admin", "en");
        Page page = admin.open(ADDRESS + "#rihla-limits");
        page.fill("#rihla-limit-stages", "150");
        page.click("#rihla-limits [type=submit]");
        assertThat(page.locator("#rihla-admin-status"))
                .hasText(Words.of("en", "rihla.admin.saved"));
        page.reload();
        assertThat(page.locator("#rihla-limit-stages")).hasValue("150");

        page.fill("#rihla-limit-stages", "100000");
        page.click("#rihla-limits [type=submit]");
        page.reload();
        assertThat(page.locator("#rihla-limit-stages")).hasValue("150");
        page.fill("#rihla-limit-stages", "200");
        page.click("#rihla-limits [type=submit]");
        assertThat(page.locator("#rihla-admin-status"))
                .hasText(Words.of("en", "rihla.admin.saved"));
    }

    @Test
    void everythingIsExportedInOneFile() {
        Pages.speak("admin", "en");
        Page page = admin.open(ADDRESS + "#rihla-data");
        var file = page.waitForDownload(() -> page.click("#rihla-data [download]"));
        assertThat(file.suggestedFilename()).endsWith(".zip");
        assertThat(file.failure()).isNull();
    }

    @Test
    void nobodyElseComesIn() {
        try (Visitor viewer = Visitor.as(Host.shared().confluence(), "viewer")) {
            Page page = viewer.open(ADDRESS);
            assertThat(page.locator(".rihla-admin")).hasCount(0);
        }
    }
}
