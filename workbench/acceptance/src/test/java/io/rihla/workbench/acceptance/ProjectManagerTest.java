package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A project manager's morning at a map: what is late, what is new, and what has been done. */
@Tag("browser")
class ProjectManagerTest {

    private static final String PAIN = "checkout-pain-1";
    private static final String TOUCHPOINT = "checkout";
    private static final String LONG_AGO = "2020-01-31";

    private static final Host HOST = Host.shared();
    private static final Tracker JIRA = new Tracker(HOST);
    private static Visitor manager;

    @BeforeAll
    static void logIn() {
        JIRA.nameReader();
        manager = Visitor.as(HOST.confluence(), "editor");
    }

    @AfterAll
    static void leave() {
        manager.close();
        Pages.speak("editor", "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ro"})
    void seesWhatIsLateAndLinksCreatesAndUnlinksIssuesWithoutReloading(String language) {
        Pages.speak("editor", language);
        String project = JIRA.project();
        String late = JIRA.issue(project, "Late", LONG_AGO);
        String pasted = JIRA.issue(project, "Pasted", "");
        String other = JIRA.issue(project, "Pasted too", "");
        Shown shown = shown("");
        JIRA.link(shown.map(), PAIN, late);

        Page page = manager.open(shown.address());
        page.evaluate("() => { window.neverReloaded = true; }");
        Locator bar = page.locator(".rihla-issue-bar");
        assertThat(bar).hasAttribute("dir", Words.direction(language));
        String overdue = Words.of(language, "rihla.issues.state.overdue");
        assertThat(page.locator(".rihla-point"))
                .hasAttribute("aria-label", Pattern.compile(overdue));
        Locator card = page.locator("[data-rihla-pain=" + PAIN + "]");
        assertThat(card.locator(".rihla-chips")).containsText(overdue);

        bar.locator("[data-rihla-filter=state]").selectOption("overdue");
        assertThat(page.locator("[data-rihla-pain]:visible")).hasCount(1);
        assertThat(card).isVisible();
        bar.locator("[data-rihla-filter=state]").selectOption("");

        card.locator("[data-rihla-open]").click();
        Locator rows = page.locator("#rihla-issues-list tbody tr");
        assertThat(rows).hasCount(1);
        page.locator("#rihla-issues-new summary").click();
        page.selectOption("#rihla-issues-project", project);
        assertThat(page.locator("#rihla-issues-type option")).not().hasCount(0);
        page.fill("#rihla-issues-summary", "Created on the map");
        page.click("#rihla-issues-create button");
        assertThat(rows).hasCount(2);

        page.fill("#rihla-issues-search", pasted + ", " + other);
        page.click("#rihla-issues-add");
        assertThat(rows).hasCount(4);
        page.click("[data-rihla-unlink='" + JIRA.id(other) + "']");
        assertThat(rows).hasCount(3);
        assertThat(page.locator("#rihla-issues-status"))
                .hasText(Words.of(language, "rihla.issues.unlink.done"));
        page.click("#rihla-issues-close");
        assertThat(page.locator("#rihla-issues")).hasCount(0);
        assertThat(card.locator("[data-rihla-open]")).isFocused();

        JIRA.finish("editor", pasted);
        assertThat(card.locator("li:has-text('" + pasted + "') .rihla-i-done"))
                .isVisible(new IsVisibleOptions().setTimeout(10_000));
        assertThat(card.locator(".rihla-life"))
                .containsText(Words.of(language, "rihla.issues.life.in-progress"));
        assertThat(page.evaluate("() => window.neverReloaded")).isEqualTo(true);
        assertThat(manager.errors()).isEmpty();
    }

    @ParameterizedTest(name = "a map in {0} for a reader of {1}")
    @CsvSource({"en, ar", "ar, en", "ar, ar"})
    void theMarkOfALowPointStandsAtIt(String labels, String reader) {
        Pages.speak("editor", reader);
        Shown shown = shown(labels);
        JIRA.link(shown.map(), PAIN, JIRA.issue(JIRA.project(), "Somewhere", ""));
        Page page = manager.open(shown.address());
        var mark = page.locator(".rihla-point").boundingBox();
        var point = page.locator("[data-rihla-point=" + TOUCHPOINT + "]").first().boundingBox();
        assertThat(mark.x + mark.width / 2).isCloseTo(point.x + point.width / 2, within(12.0));
    }

    private record Shown(String map, String address) {}

    private static Shown shown(String labels) {
        ObjectNode map = Maps.demo("online-shop");
        String key = map.path("key").asText();
        return new Shown(key, Pages.of(map, Pages.macro(key, labels, "")));
    }
}
