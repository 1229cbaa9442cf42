package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The maps of a space in a list: found, renamed, archived, copied, moved, deleted, brought back.
 */
@Tag("browser")
class MapListsTest {

    private static final String LIST = "/plugins/servlet/rihla/maps";

    private final Host host = Host.shared();
    private final Wiki wiki = new Wiki(host);
    private final Maps maps = new Maps(host.wiki("editor"));
    private final String space = wiki.space("editor");

    @AfterEach
    void speakEnglish() {
        Pages.speak("editor", "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ro"})
    void theListAndItsDialogsAreSoundInEveryLanguage(String language) {
        Pages.speak("editor", language);
        String key = map("Șoseaua", "");
        map("رِحلة", "ar");
        try (Visitor editor = Visitor.as(host.confluence(), "editor")) {
            Page page = editor.open(LIST + "?space=" + space);
            Looks looks = new Looks(page);
            assertThat(page.locator(".rihla-maps")).hasAttribute("dir", Words.direction(language));
            assertThat(page.locator(".rihla-maps-table tbody tr")).hasCount(2);
            sound(looks, "list", ".rihla-maps");

            about(page, key);
            sound(looks, "about", "#rihla-about");
            for (String act : List.of("rename", "copy", "move", "delete")) {
                page.click("[data-rihla-act=" + act + "]");
                assertThat(page.locator("[data-rihla-form=" + act + "]")).isVisible();
                sound(looks, act, "#rihla-about");
                page.click("[data-rihla-act=back]");
                assertThat(page.locator(".rihla-about-acts")).isVisible();
            }
            page.keyboard().press("Escape");
            assertThat(page.locator("#rihla-about")).hasCount(0);
            assertThat(page.locator("[data-rihla-about='" + key + "']")).isFocused();
            looks.assertSound();
            assertThat(editor.errors()).isEmpty();
        }
    }

    @Test
    void searchingMindsNeitherCedillasNorVowelSigns() {
        map("Șoseaua orașului", "ro");
        map("رِحْلَةُ العَميل", "ar");
        try (Visitor editor = Visitor.as(host.confluence(), "editor")) {
            Page page = editor.open(LIST + "?space=" + space);
            for (String words : List.of("sose", "şoseaua", "ŞOSEAUA", "رحلة العميل")) {
                page.fill("#rihla-maps-q", words);
                page.click(".rihla-maps-filters [type=submit]");
                assertThat(page.locator(".rihla-maps-table tbody tr")).hasCount(1);
                assertThat(page.locator("#rihla-maps-q")).hasValue(words);
            }
            page.fill("#rihla-maps-q", "<b>nothing</b>");
            page.keyboard().press("Enter");
            assertThat(page.locator(".rihla-maps-note"))
                    .containsText(Words.of("en", "rihla.maps.none"));
        }
    }

    @Test
    void theListIsSortedAndFilteredByItsOwnLinks() {
        String second = map("b", "");
        String first = map("a", "");
        maps.edit(
                        second,
                        0,
                        "c",
                        "{\"type\":\"set-state\",\"element\":\"map:map\",\"value\":\"archived\"}")
                .expect(200);
        try (Visitor editor = Visitor.as(host.confluence(), "editor")) {
            Page page = editor.open(LIST + "?space=" + space);
            assertThat(keys(page)).containsExactly(second, first);
            page.click(".rihla-maps-table thead th:first-child a");
            assertThat(page.locator("thead th").first()).hasAttribute("aria-sort", "ascending");
            assertThat(keys(page)).containsExactly(first, second);
            page.selectOption("#rihla-maps-state", "archived");
            page.click(".rihla-maps-filters [type=submit]");
            assertThat(page.locator(".rihla-maps-table tbody tr")).hasCount(1);
            assertThat(keys(page)).containsExactly(second);
            assertThat(page.locator("#rihla-maps-space")).hasValue(space);
        }
    }

    @Test
    void aMapIsRenamedDeletedAndBroughtBackFromTheList() {
        String key = map("Before", "");
        try (Visitor editor = Visitor.as(host.confluence(), "editor")) {
            Page page = editor.open(LIST + "?space=" + space);
            about(page, key);
            page.click("[data-rihla-act=rename]");
            assertThat(page.locator("#rihla-about-name")).hasValue("Before");
            page.fill("#rihla-about-name", "After");
            page.keyboard().press("Enter");
            assertThat(page.locator(".rihla-maps-table tbody th")).containsText("After");
            page.click(".rihla-undo");
            assertThat(page.locator(".rihla-maps-table tbody th")).containsText("Before");

            about(page, key);
            page.click("[data-rihla-act=delete]");
            page.click("[data-rihla-form=delete] [type=submit]");
            assertThat(page.locator(".rihla-maps-table")).hasCount(0);
            page.click(".rihla-undo");
            assertThat(page.locator(".rihla-maps-table tbody tr")).hasCount(1);

            maps.delete(key).expect(204);
            page.click(".rihla-maps-tabs [href*='bin=true']");
            page.click("[data-rihla-restore='" + key + "']");
            assertThat(page.locator(".rihla-maps-status")).containsText("Before");
            assertThat(page.locator("[data-rihla-restore]")).hasCount(0);
            maps.read(key).expect(200);
            assertThat(editor.errors()).isEmpty();
        }
    }

    @Test
    void theListTellsOnHowManyPagesAMapIsShownAndNamesOnlyThoseThatOneMaySee() {
        String key = map("Shown", "");
        long hidden = wiki.page("editor", space, Pages.macro(key, "", ""));
        wiki.restrict("editor", hidden, "editor");
        wiki.letRead(space, "viewer");
        long gone = wiki.page("editor", space, Pages.macro(key, "", ""));
        wiki.trash("editor", gone);
        try (Visitor viewer = Visitor.as(host.confluence(), "viewer")) {
            Page page = viewer.open(LIST + "?space=" + space);
            assertThat(page.locator(".rihla-maps-table tbody tr")).containsText("2 pages");
            about(page, key);
            assertThat(page.locator(".rihla-about-pages li")).hasCount(2);
            assertThat(page.locator(".rihla-about-pages"))
                    .containsText(Words.of("en", "rihla.maps.hidden.one", 1));
            // To copy the map and to watch it, and nothing that would change it.
            assertThat(page.locator(".rihla-about-acts button")).hasCount(2);
        }
        wiki.restore(gone);
        assertThat(maps.list("&space=" + space).path(0).path("pages").asInt()).isEqualTo(3);
    }

    @Test
    void anAdministratorDeletesForGoodOnlyWithTheKey() {
        String key = map("Purged", "");
        maps.delete(key).expect(204);
        try (Visitor admin = Visitor.as(host.confluence(), "admin")) {
            Page page = admin.open(LIST + "?bin=true&q=" + key);
            page.click("[data-rihla-about='" + key + "']");
            page.fill("#rihla-about-confirm", "something else");
            page.keyboard().press("Enter");
            assertThat(page.locator("#rihla-about-error")).not().isEmpty();
            page.fill("#rihla-about-confirm", key);
            page.keyboard().press("Enter");
            assertThat(page.locator(".rihla-maps-status")).containsText("Purged");
            assertThat(page.locator("[data-rihla-restore='" + key + "']")).hasCount(0);
        }
        assertThat(maps.restore(key).status()).isEqualTo(404);
    }

    @Test
    void onItsPageAMapIsMovedToAPageThatIsFoundByItsTitleAndCopied() {
        String key = map("Moving", "");
        String home = maps.read(key).json().path("page").asText();
        long target = wiki.page("editor", space, "<p>Elsewhere</p>");
        String title =
                host.wiki("editor").get(Wiki.CONTENT + "/" + target).json().path("title").asText();
        try (Visitor editor = Visitor.as(host.confluence(), "editor")) {
            Page page = editor.open(home);
            page.click("[data-rihla-action=about]");
            page.click("[data-rihla-act=move]");
            page.fill("#rihla-about-page", title);
            page.click(".rihla-about-choice:has-text('" + title + "')");
            page.click("[data-rihla-form=move] [type=submit]");
            assertThat(page.locator("#rihla-about")).hasCount(0);
            page.waitForCondition(
                    () -> maps.read(key).json().path("page").asText().endsWith("=" + target));

            page.navigate(host.confluence() + home);
            page.click("[data-rihla-action=about]");
            page.click("[data-rihla-act=copy]");
            page.fill("#rihla-about-name", "My way");
            page.keyboard().press("Enter");
            assertThat(page.locator(".rihla-about-note")).containsText("My way");
            page.click(".rihla-about-note a");
            page.waitForURL("**" + LIST);
            assertThat(page.locator(".rihla-maps-table")).containsText("My way");
            assertThat(editor.errors()).isEmpty();
        }
    }

    @Test
    void theListIsReachedFromTheHeaderAndFromTheSpacesTools() {
        map("Linked", "");
        try (Visitor editor = Visitor.as(host.confluence(), "editor")) {
            Page page = editor.open("/collector/pages.action?key=" + space);
            page.click("#rihla-space-maps");
            assertThat(page.locator(".rihla-maps-table tbody tr")).hasCount(1);
            page.click("#rihla-maps-link");
            assertThat(page.locator("#rihla-maps-space")).hasValue("");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ro"})
    void onATelephoneTheListNeedsNoScrollingSideways(String language) {
        Pages.speak("editor", language);
        String key = map("A name that is long enough for more than a line of a telephone", "");
        var options = Visitor.options().setViewportSize(320, 640);
        try (Visitor editor = Visitor.as(host.confluence(), "editor", options)) {
            Page page = editor.open(LIST + "?space=" + space);
            assertThat(page.locator(".rihla-maps-table tbody tr")).hasCount(1);
            assertThat(widerThanItsFrame(page, ".rihla-maps")).isLessThanOrEqualTo(0);
            about(page, key);
            assertThat(widerThanItsFrame(page, "#rihla-about .aui-dialog2-content"))
                    .isLessThanOrEqualTo(0);
        }
    }

    /** Lets the editor make a map on a page of its own. */
    private String map(String name, String language) {
        ObjectNode map = (ObjectNode) Maps.json(Maps.saying("x"));
        String main = language.isEmpty() ? "en" : language;
        map.put("key", Maps.newKey());
        map.putArray("languages").add(main);
        map.putObject("name").put(main, name);
        return maps.take(map.toString(), "?space=" + space);
    }

    private static void about(Page page, String key) {
        page.click("[data-rihla-about='" + key + "']");
        assertThat(page.locator("#rihla-about h2")).isVisible();
    }

    private static void sound(Looks looks, String what, String part) {
        looks.see(what, part);
        looks.read(what, part);
    }

    private static List<String> keys(Page page) {
        Locator keys = page.locator(".rihla-maps-table tbody th .rihla-maps-key");
        return keys.allInnerTexts().stream().map(String::strip).toList();
    }

    private static int widerThanItsFrame(Page page, String part) {
        return ((Number)
                        page.evaluate(
                                """
                                selector => {
                                  const part = document.querySelector(selector);
                                  return Math.max(part.scrollWidth - part.clientWidth,
                                      part.getBoundingClientRect().right - window.innerWidth,
                                      -part.getBoundingClientRect().left);
                                }""",
                                part))
                .intValue();
    }
}
