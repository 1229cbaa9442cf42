package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two people edit one map in two browsers, and nothing that either types is lost. */
@Tag("browser")
class TogetherTest {

    private static final Pattern NO_CONNECTION = Pattern.compile("No connection");
    private static final Pattern LOGGED_OUT = Pattern.compile("not logged in any more");

    /**
     * Others' edits are there within two seconds. How often they are is measured on a quiet machine
     * by {@code workbench/bench/run Together}; here a busy one gets more than one try.
     */
    private static final int SOON = 2_000;

    private static final int TRIES = 4;

    private final Host host = Host.shared();
    private String key;
    private String address;

    @BeforeEach
    void placeAMap() {
        Pages.speak("editor", "en");
        Pages.speak("manager", "en");
        Wiki wiki = new Wiki(host);
        String space = wiki.space("editor", "manager");
        wiki.letEverybodyRead(space);
        key = Maps.newKey();
        long page = wiki.page("editor", space, Wiki.macro(key));
        String map = Maps.saying("First").replaceFirst("\\{", "{\"key\":\"" + key + "\",");
        new Maps(host.wiki("editor")).take(map, "?page=" + page);
        address = Wiki.view(page);
    }

    @AfterEach
    void speakAsBefore() {
        Pages.speak("editor", "en");
    }

    @Test
    void theySeeEachOthersEditsAndNamesWithinTwoSeconds() {
        try (EditorVisitor edgar = EditorVisitor.editing("editor", address);
                EditorVisitor maria = EditorVisitor.editing("manager", address)) {
            int soon = 0;
            for (int i = 1; i <= TRIES; i++) {
                edgar.write("card:c1", "text", "Edgar's words " + i);
                soon += showsSoon(maria, "Edgar's words " + i) ? 1 : 0;
                assertThat(maria.card()).hasText("Edgar's words " + i);
            }
            assertThat(soon).isPositive();
            edgar.seesAllSaved();

            maria.element("stage:s1").focus();
            assertThat(edgar.bar().locator(".rihla-person")).containsText(name("manager"));
            assertThat(edgar.element("stage:s1").locator(".rihla-here"))
                    .containsText(name("manager"));
            assertThat(maria.bar().locator(".rihla-person")).containsText(name("editor"));
            assertThat(edgar.visitor().errors()).isEmpty();
            assertThat(maria.visitor().errors()).isEmpty();
        }
    }

    @Test
    void editsOfDifferentPlacesBothStand() {
        try (EditorVisitor edgar = EditorVisitor.editing("editor", address);
                EditorVisitor maria = EditorVisitor.editing("manager", address)) {
            edgar.begin("card:c1", "text", "By Edgar");
            maria.write("stage:s1", "name", "By Maria");
            maria.seesAllSaved();
            // What somebody is typing stays under their hands while the rest is drawn anew.
            assertThat(edgar.text("stage:s1", "name")).hasText("By Maria");
            edgar.page().keyboard().type(" to the end");
            edgar.page().keyboard().press("Enter");
            edgar.seesAllSaved();

            assertThat(maria.card()).hasText("By Edgar to the end");
            assertThat(map().at("/cards/0/text/en").asText()).isEqualTo("By Edgar to the end");
            assertThat(map().at("/stages/0/name/en").asText()).isEqualTo("By Maria");
        }
    }

    @Test
    void aCollisionKeepsBothTextsUntilSomebodyDecides() {
        try (EditorVisitor edgar = EditorVisitor.editing("editor", address);
                EditorVisitor maria = EditorVisitor.editing("manager", address)) {
            edgar.begin("card:c1", "text", "Edgar's text");
            maria.write("card:c1", "text", "Maria's text");
            maria.seesAllSaved();
            edgar.page().keyboard().press("Enter");

            assertThat(edgar.element("card:c1").locator(".rihla-clash"))
                    .containsText(Pattern.compile("Edgar's text[\\s\\S]*Maria's text"));
            edgar.sees(Pattern.compile("1 change waits for your decision"));
            assertThat(map().at("/cards/0/text/en").asText()).isEqualTo("Maria's text");
            Axe.assertClean(edgar.page(), ".rihla-map");

            edgar.killAndReopen();
            edgar.page().locator(".rihla-unsent button").first().click();
            assertThat(edgar.clash()).containsText("Edgar's text");
            edgar.clash().locator("[data-rihla-decide=both]").click();
            edgar.seesAllSaved();
            assertThat(edgar.clash()).hasCount(0);
            assertThat(maria.card()).hasText(Pattern.compile("Maria's text\\s+Edgar's text"));
        }
    }

    @Test
    void whatSomebodyDeletedComesBackWithTheChange() {
        try (EditorVisitor edgar = EditorVisitor.editing("editor", address)) {
            edgar.begin("card:c1", "text", "Edgar's text");
            long revision =
                    new Maps(host.wiki("manager")).read(key).json().at("/revision").asLong();
            new Maps(host.wiki("manager"))
                    .edit(key, revision, "m", "{\"type\":\"delete\",\"element\":\"card:c1\"}")
                    .expect(200);
            edgar.page().keyboard().press("Enter");

            assertThat(edgar.clash()).containsText("Somebody deleted this");
            assertThat(edgar.clash()).containsText("Edgar's text");
            edgar.clash().locator("[data-rihla-decide=mine]").click();
            edgar.seesAllSaved();
            assertThat(edgar.card()).hasText("Edgar's text");
            assertThat(map().at("/cards/0/text/en").asText()).isEqualTo("Edgar's text");
        }
    }

    @Test
    void tenSecondsWithoutANetworkInTheMiddleOfTyping() {
        try (EditorVisitor edgar = EditorVisitor.editing("editor", address)) {
            edgar.write("stage:s1", "name", "Before");
            edgar.seesAllSaved();
            edgar.begin("card:c1", "text", "Half ");
            edgar.offline(true);
            String rest = "a sentence and ten seconds more of it.";
            edgar.page().keyboard().type(rest, new Keyboard.TypeOptions().setDelay(270));
            edgar.page().keyboard().press("Enter");
            edgar.sees(NO_CONNECTION);
            assertThat(edgar.card()).hasText("Half " + rest);
            edgar.write("stage:s2", "name", "Meanwhile");

            edgar.offline(false);
            edgar.seesAllSaved();
            assertThat(map().at("/cards/0/text/en").asText()).isEqualTo("Half " + rest);
            assertThat(map().at("/stages/1/name/en").asText()).isEqualTo("Meanwhile");
            assertThat(new Maps(host.wiki("editor")).edits(key, 0).json().path("edits")).hasSize(3);
        }
    }

    @Test
    void aKilledTabLosesNothing() {
        try (EditorVisitor edgar = EditorVisitor.editing("editor", address)) {
            edgar.offline(true);
            edgar.write("card:c1", "text", "Typed before the end");
            edgar.write("stage:s1", "name", "This too");
            edgar.sees(NO_CONNECTION);
            edgar.begin("stage:s2", "name", "Half typed");

            edgar.killAndReopen();
            assertThat(edgar.page().locator(".rihla-unsent")).containsText("3 changes of yours");
            edgar.page().locator(".rihla-unsent button").first().click();
            edgar.seesAllSaved();
            assertThat(edgar.text("stage:s2", "name").locator("textarea")).hasValue("Half typed");
            assertThat(map().at("/cards/0/text/en").asText()).isEqualTo("Typed before the end");
            assertThat(map().at("/stages/0/name/en").asText()).isEqualTo("This too");
            assertThat(edgar.page().locator(".rihla-unsent")).hasCount(0);
        }
    }

    @Test
    void whoseSessionEndedLogsInAgainAndGoesOn() {
        try (EditorVisitor edgar = EditorVisitor.editing("editor", address)) {
            edgar.visitor().context().clearCookies();
            edgar.write("card:c1", "text", "After the end");
            edgar.sees(LOGGED_OUT);
            assertThat(edgar.card()).hasText("After the end");

            Page login =
                    edgar.page().waitForPopup(() -> edgar.page().click("[data-rihla-saving] a"));
            login.fill("[name=os_username]", "editor");
            login.fill("[name=os_password]", "editor");
            login.click("#login");
            login.waitForURL(url -> url.contains("pageId="));
            login.close();
            edgar.seesAllSaved();
            assertThat(map().at("/cards/0/text/en").asText()).isEqualTo("After the end");
        }
    }

    @Test
    void leavingWithSomethingUnsentWarns() {
        try (EditorVisitor edgar = EditorVisitor.editing("editor", address)) {
            edgar.offline(true);
            edgar.write("card:c1", "text", "Not there yet");
            edgar.sees(NO_CONNECTION);
            StringBuilder warnings = new StringBuilder();
            edgar.page()
                    .onDialog(
                            dialog -> {
                                warnings.append(dialog.type());
                                dialog.dismiss();
                            });
            edgar.page().close(new Page.CloseOptions().setRunBeforeUnload(true));
            Until.isTrue(
                    "a warning",
                    () -> {
                        edgar.page().evaluate("() => 1");
                        return warnings.toString().equals("beforeunload");
                    });
            edgar.offline(false);
            edgar.seesAllSaved();
        }
    }

    @Test
    void undoAndRedoReachOverAReload() {
        try (EditorVisitor edgar = EditorVisitor.editing("editor", address)) {
            edgar.write("card:c1", "text", "One");
            edgar.write("card:c1", "text", "Two");
            edgar.seesAllSaved();
            edgar.page().reload();
            edgar.edit();
            edgar.page().keyboard().press("Control+z");
            assertThat(edgar.card()).hasText("One");
            edgar.page().keyboard().press("Control+z");
            assertThat(edgar.card()).hasText("First");
            edgar.page().keyboard().press("Control+y");
            assertThat(edgar.card()).hasText("One");
            edgar.bar().locator("[data-rihla-do=redo]").click();
            assertThat(edgar.card()).hasText("Two");

            edgar.bar().locator("[data-rihla-do=done]").click();
            assertThat(edgar.bar()).hasCount(0);
            assertThat(edgar.element("card:c1")).hasText("Two");
            assertThat(edgar.page().locator("[data-rihla-action=edit]")).isVisible();
            assertThat(edgar.visitor().errors()).isEmpty();
        }
    }

    private JsonNode map() {
        return new Maps(host.wiki("editor")).map(key);
    }

    private String name(String user) {
        return host.wiki(user)
                .get("/rest/api/user/current")
                .expect(200)
                .json()
                .path("displayName")
                .asText();
    }

    private static boolean showsSoon(EditorVisitor visitor, String words) {
        try {
            assertThat(visitor.card())
                    .hasText(words, new LocatorAssertions.HasTextOptions().setTimeout(SOON));
            return true;
        } catch (AssertionError late) {
            return false;
        }
    }
}
