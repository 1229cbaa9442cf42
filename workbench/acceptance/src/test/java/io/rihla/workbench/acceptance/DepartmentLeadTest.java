package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A department lead's way through Jira: from a figure to an issue, to the customer, and back. */
@Tag("browser")
class DepartmentLeadTest {

    private static final String LEAD = "manager";
    private static final String PAIN = "checkout-pain-1";
    private static final String OTHER_PAIN = "basket-pain-1";

    private static final Host HOST = Host.shared();
    private static final Tracker JIRA = new Tracker(HOST);
    private static Visitor lead;

    @BeforeAll
    static void logIn() {
        JIRA.nameReader();
        lead = Visitor.as(HOST.jira(), LEAD).alsoAt(HOST.confluence(), LEAD);
        lead.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    @AfterAll
    static void leave() {
        lead.close();
        Pages.speak(LEAD, "");
        JIRA.speak(LEAD, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ro"})
    void goesFromTheDashboardToTheCustomersWordsAndLinksAnotherIssue(String language) {
        Pages.speak(LEAD, language);
        JIRA.speak(LEAD, language);
        String project = JIRA.project();
        String linked = JIRA.issue(project, "Known to the map", "");
        String found = JIRA.issue(project, "Not known yet", "");
        ObjectNode map = Maps.demo("online-shop");
        String key = map.path("key").asText();
        Pages.of(map, Pages.macro(key, "", ""));
        String somebody = "Lina " + language + " " + key;
        about(key, language, somebody);
        JIRA.link(key, PAIN, linked);

        Page page = untilShown(JIRA.fixesOf(key), ".rihla-fixes-table a");
        assertThat(page.locator(".rihla-fixes").first())
                .hasAttribute("dir", Words.direction(language));
        page.locator(".rihla-fixes-table a").first().click();
        page.locator("a[href$='/browse/" + linked + "']").first().click();

        Locator place = page.locator(".rihla-place");
        assertThat(place.locator(".rihla-place-pain")).hasText(text(map, PAIN, language));
        assertThat(place.locator(".rihla-place-personas")).containsText(somebody);
        assertThat(place.locator(".rihla-quote").first()).isVisible();
        assertThat(place.locator(".rihla-here")).hasCount(1);
        assertThat(place.locator(".rihla-mini-ring")).hasCount(1);
        place.locator(".rihla-place-actions a").click();
        page.waitForURL(url -> url.startsWith(HOST.confluence()));
        assertThat(page.locator("[data-rihla-pain=" + PAIN + "]")).containsText(linked);

        linkFromTheMenu(found, key, language);
        searchForBoth(key, language, linked, found);
        searchForThePersona(somebody, linked, found);
        assertThat(lead.errors()).isEmpty();
    }

    private static void linkFromTheMenu(String issue, String map, String language) {
        Page page = lead.open("/browse/" + issue);
        assertThat(page.locator(".rihla-panel"))
                .containsText(Words.of(language, "rihla.issue-panel.none"));
        page.click("text=More");
        page.click("#rihla-link-to-pain-point");
        assertThat(page.locator("#rihla-link-issue"))
                .hasAttribute("dir", Words.direction(language));
        page.selectOption("#rihla-link-issue-map", map);
        page.check("#rihla-link-issue-pains [value=" + OTHER_PAIN + "]");
        page.click("#rihla-link-issue-do");
        assertThat(page.locator(".rihla-place[data-rihla-pain-point=" + OTHER_PAIN + "]"))
                .isVisible();
    }

    private static void searchForBoth(String map, String language, String... keys) {
        Page page = lead.page();
        page.click("#rihla-journey-jql");
        page.selectOption("#rihla-jql-question", "painPointsOf");
        page.selectOption("#rihla-jql-map", map);
        String jql = "issue in painPointsOf(\"" + map + "\")";
        assertThat(page.locator("#rihla-jql-text")).hasValue(jql);
        page.click("#rihla-jql-copy");
        assertThat(page.locator("#rihla-jql-status"))
                .hasText(Words.of(language, "rihla.jql-dialog.copied"));
        assertThat(page.evaluate("() => navigator.clipboard.readText()")).isEqualTo(jql);
        page.click("#rihla-jql-search");
        for (String key : keys) {
            assertThat(page.locator("a[href$='/browse/" + key + "']").first()).isVisible();
        }
    }

    /** Makes the map one of a persona who is called so in that language. */
    private static void about(String map, String language, String name) {
        Http editor = HOST.wiki("editor");
        long home = new Wiki(HOST).page("editor", Pages.space(), "<p>home</p>");
        String persona =
                new Maps(editor, DocumentKind.PERSONA)
                        .take(
                                """
                                {"format":"rihla-persona/1","languages":["%1$s"],"name":{"%1$s":"%2$s"}}
                                """
                                        .formatted(language, name),
                                "?page=" + home);
        new Maps(editor).about(map, List.of(persona));
    }

    private static void searchForThePersona(String name, String... issues) {
        Page page = lead.open("/browse/" + issues[0]);
        page.click("#rihla-journey-jql");
        page.selectOption("#rihla-jql-question", "personaIs");
        page.selectOption("#rihla-jql-persona", new SelectOption().setLabel(name));
        assertThat(page.locator("#rihla-jql-text"))
                .hasValue(Pattern.compile("issue in personaIs\\(\".+\"\\)"));
        page.click("#rihla-jql-search");
        for (String issue : issues) {
            assertThat(page.locator("a[href$='/browse/" + issue + "']").first()).isVisible();
        }
    }

    /** What Confluence tells Jira behind a change comes a moment after it. */
    private static Page untilShown(String address, String selector) {
        Page page = lead.open(address);
        for (int i = 0; i < 20; i++) {
            page.locator(".rihla-fixes :is(table, [role=status])").first().waitFor();
            if (page.locator(selector).count() > 0) {
                break;
            }
            page.waitForTimeout(250);
            page.reload();
        }
        assertThat(page.locator(selector).first()).isVisible();
        return page;
    }

    private static String text(JsonNode map, String painPoint, String language) {
        for (JsonNode pain : map.path("painPoints")) {
            if (pain.path("id").asText().equals(painPoint)) {
                return pain.path("text").path(language).asText();
            }
        }
        throw new AssertionError(painPoint);
    }
}
