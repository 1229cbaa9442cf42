package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on a page where no map can be drawn: what is wrong, and what to do next. */
@Tag("browser")
class MacroSentencesTest {

    private static Visitor viewer;
    private static String address;
    private static String hidden;

    @BeforeAll
    static void write() {
        Host host = Host.shared();
        Wiki wiki = new Wiki(host);
        Maps maps = new Maps(host.wiki("editor"));
        hidden = maps.take(Maps.saying("secret"), "?space=" + wiki.space("editor"));
        String empty =
                """
                {"format":"rihla-map/1","key":"%s","languages":["en"],"name":{"en":"Nothing yet"}}"""
                        .formatted(Maps.newKey());
        String key = maps.take(empty, "?space=" + Pages.space());
        address =
                Wiki.view(
                        wiki.page(
                                "editor",
                                Pages.space(),
                                Pages.macro("", "", "")
                                        + Pages.macro("no-such-map", "", "")
                                        + Pages.macro(hidden, "", "")
                                        + Pages.macro(key, "", "")));
        viewer = Visitor.as(host.confluence(), "viewer");
    }

    @AfterAll
    static void leave() {
        viewer.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ro"})
    void eachSaysWhatIsWrongAndWhatToDo(String language) {
        Pages.speak("viewer", language);
        Page page = viewer.open(address);
        Locator sentences = page.locator(".rihla-sentence");
        assertThat(sentences).hasCount(3);
        says(sentences.nth(0), language, "rihla.map.unchosen");
        says(sentences.nth(1), language, "rihla.map.missing", "no-such-map");
        says(sentences.nth(2), language, "rihla.map.missing", hidden);
        says(page.locator("p.rihla-note").last(), language, "rihla.map.empty", "Nothing yet");
        assertThat(page.content()).doesNotContain("secret");
        assertThat(viewer.errors()).isEmpty();
    }

    private static void says(Locator box, String language, String key, Object... values) {
        assertThat(box).hasAttribute("lang", language);
        assertThat(box).hasAttribute("dir", Words.direction(language));
        assertThat(plain(box))
                .isEqualTo(
                        Words.of(language, key, values)
                                + " "
                                + Words.of(language, key + ".action"));
    }

    /** Its text without the marks that isolate what people wrote. */
    private static String plain(Locator box) {
        return box.innerText().replaceAll("[\\u2066-\\u2069]", "").strip();
    }
}
