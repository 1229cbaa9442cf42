package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * WCAG 2.2 AA as far as axe-core sees it, on what shows issues in the wiki and journeys in Jira;
 * and that no text is missing there or begins at the wrong side.
 */
@Tag("browser")
class IssueScreensAccessibilityTest {

    private static final Host HOST = Host.shared();
    private static final Tracker JIRA = new Tracker(HOST);
    private static final String PAIN = "checkout-pain-1";

    private static String map;
    private static String mapPage;
    private static String trackerPage;
    private static String issue;
    private static String unlinked;
    private static String dashboard;
    private static String kpiDashboard;

    /**
     * A screen, and what brings it up on its page.
     *
     * @param part which part of the page is Rihla's
     */
    private record Screen(
            String name, String base, String address, Consumer<Page> open, String part) {}

    @BeforeAll
    static void layOut() {
        JIRA.nameReader();
        HOST.wiki("admin")
                .with("X-Atlassian-Token", "no-check")
                .post("/rest/rihla/1.0/departments", "{\"named\":\"Accessibility\"}")
                .expect(201);
        String project = JIRA.project();
        issue = JIRA.issue(project, "Linked", "2020-01-31");
        unlinked = JIRA.issue(project, "Not linked", "");
        ObjectNode shop = Maps.demo("online-shop");
        map = shop.path("key").asText();
        mapPage = Pages.of(shop, Pages.macro(map, "", ""));
        JIRA.link(map, PAIN, issue);
        dashboard = JIRA.fixesOf(map);
        Measured.breached(HOST.wiki("editor"), map, "pay");
        kpiDashboard = JIRA.dashboardOf(map, "stage-kpis-item", "journey-health-item");
        String macro =
                "<ac:structured-macro ac:name=\"department-tracker\">"
                        + "<ac:parameter ac:name=\"maps\">%s</ac:parameter></ac:structured-macro>";
        trackerPage = Wiki.view(new Wiki(HOST).page("editor", Pages.space(), macro.formatted(map)));
    }

    @AfterAll
    static void reset() {
        for (String user : List.of("admin", "editor")) {
            Pages.speak(user, "en");
            JIRA.speak(user, "en");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ro"})
    void noRuleIsBroken(String language) {
        Pages.speak("admin", language);
        JIRA.speak("admin", language);
        try (Visitor admin = Visitor.as(HOST.confluence(), "admin").alsoAt(HOST.jira(), "admin")) {
            Page page = admin.page();
            Looks looks = new Looks(page);
            for (Screen screen : screens()) {
                page.navigate(screen.base() + screen.address());
                screen.open().accept(page);
                looks.see(screen.name(), screen.part());
                looks.read(screen.name(), screen.part());
            }
            looks.assertSound();
            assertThat(admin.errors()).isEmpty();
        }
    }

    /** From the choice of a KPI over a reading to the map and the dashboard, without a mouse. */
    @Test
    void aReadingIsSeenOnTheMapAndTheDashboardByKeyboardAloneInArabic() {
        Pages.speak("editor", "ar");
        JIRA.speak("editor", "ar");
        Http wiki = HOST.wiki("editor");
        ObjectNode shop = Maps.demo("online-shop");
        String key = shop.path("key").asText();
        String address = Pages.of(shop, Pages.macro(key, "", ""));
        Measured.breached(wiki, key, "pay");
        String name = "رضا الدفع " + Maps.newKey();
        wiki.post(
                        "/rest/rihla/1.0/kpis",
                        "{\"preset\":\"csat\",\"name\":{\"ar\":\"%s\"}}".formatted(name))
                .expect(201);
        try (Visitor editor =
                Visitor.as(HOST.confluence(), "editor").alsoAt(HOST.jira(), "editor")) {
            Page page = editor.page();
            Looks looks = new Looks(page);
            page.navigate(HOST.confluence() + address);
            assertThat(page.locator("td .rihla-kpi-s-breach")).isVisible();
            press(page, "[data-rihla-action=edit]");
            press(page, ".rihla-glance-kpis > [data-rihla-kpi-add]");
            assertThat(page.locator("#rihla-kpi-choice-words")).isFocused();
            page.keyboard().type(name);
            assertThat(page.locator("#rihla-kpi-choice-found li")).hasCount(1);
            assertThat(page.locator("#rihla-kpi-choice-found li")).containsText(name);
            assertThat(page.locator("#rihla-kpi-choice-state"))
                    .hasText(Words.of("ar", "rihla.count.kpi-uses.one"));
            looks.see("choice of a KPI", "#rihla-kpi-choice", Looks.Look.LIGHT, Looks.Look.DARK);
            press(page, "[data-rihla-choose]");
            assertThat(page.locator(".rihla-glance-kpis .rihla-kpi-s-unknown"))
                    .containsText(Words.of("ar", "rihla.kpi-status.unknown"));

            page.navigate(
                    HOST.confluence() + "/plugins/servlet/rihla/readings?use=kpi-stage&map=" + key);
            press(page, "[data-rihla-act=add]");
            assertThat(page.locator("#rihla-reading-at")).isFocused();
            reach(page, "#rihla-reading-favourable");
            page.keyboard().type("٩٥٠");
            page.keyboard().press("Tab");
            page.keyboard().type("0");
            page.keyboard().press("Enter");
            assertThat(page.locator(".rihla-readings-list tbody tr")).hasCount(3);

            page.navigate(HOST.confluence() + address);
            assertThat(page.locator("td .rihla-kpi-s-on-target")).containsText("97");
            assertThat(page.locator(".rihla-glance .rihla-kpi-s-on-target")).isVisible();
            looks.see("a map with KPIs", ".rihla");
            looks.read("a map with KPIs", ".rihla");

            page.navigate(HOST.jira() + JIRA.dashboardOf(key, "stage-kpis-item"));
            assertThat(page.locator(".rihla-item-now .rihla-kpi-s-on-target")).containsText("97");
            press(page, ".rihla-item-kpi:has(.rihla-kpi-s-on-target) summary");
            page.keyboard().press("Tab");
            assertThat(page.locator("details[open] .rihla-kpi-scroll")).isFocused();
            looks.see("a dashboard with a reading", ".rihla-item");
            looks.assertSound();
            assertThat(editor.errors()).isEmpty();
        }
    }

    private static void press(Page page, String selector) {
        reach(page, selector);
        page.keyboard().press("Enter");
    }

    /** Goes on with the tabulator until the part has the focus. */
    private static void reach(Page page, String selector) {
        page.waitForSelector(selector);
        for (int i = 0; i < 150; i++) {
            if (Boolean.TRUE.equals(
                    page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The tabulator does not reach " + selector);
    }

    private static List<Screen> screens() {
        String wiki = HOST.confluence();
        String jira = HOST.jira();
        return List.of(
                new Screen(
                        "issues on a map",
                        wiki,
                        mapPage,
                        page -> page.waitForSelector(".rihla-point"),
                        ".rihla"),
                new Screen(
                        "issues of a pain point",
                        wiki,
                        mapPage,
                        IssueScreensAccessibilityTest::openIssues,
                        "#rihla-issues"),
                new Screen(
                        "tracker",
                        wiki,
                        trackerPage,
                        page -> page.waitForSelector(".rihla-fixes"),
                        ".rihla-fixes"),
                new Screen(
                        "health",
                        wiki,
                        "/plugins/servlet/rihla/admin?tab=health#rihla-health",
                        page -> page.waitForSelector("[data-rihla-health]"),
                        ".rihla-admin"),
                new Screen(
                        "panel",
                        jira,
                        "/browse/" + issue,
                        page -> page.waitForSelector(".rihla-place-pain"),
                        ".rihla-panel"),
                new Screen(
                        "link to a pain point",
                        jira,
                        "/browse/" + unlinked,
                        IssueScreensAccessibilityTest::openLinking,
                        "#rihla-link-issue"),
                new Screen(
                        "journey JQL",
                        jira,
                        "/browse/" + issue,
                        IssueScreensAccessibilityTest::openSearch,
                        "#rihla-jql"),
                new Screen(
                        "dashboard",
                        jira,
                        dashboard,
                        page -> page.waitForSelector(".rihla-fixes-table"),
                        ".rihla-fixes"),
                new Screen(
                        "dashboard's form",
                        jira,
                        dashboard,
                        IssueScreensAccessibilityTest::openChoice,
                        ".rihla-fixes-settings"),
                new Screen(
                        "dashboard of KPIs",
                        jira,
                        kpiDashboard,
                        IssueScreensAccessibilityTest::openFigures,
                        ".rihla-item"),
                new Screen(
                        "form of the KPIs",
                        jira,
                        kpiDashboard,
                        IssueScreensAccessibilityTest::openChoiceOfKpis,
                        ".rihla-stage-kpis-settings"),
                new Screen(
                        "a new department",
                        wiki,
                        "/plugins/servlet/rihla/admin?tab=departments&form=new#rihla-departments",
                        page -> openDepartment(page, "[data-rihla-act=new]"),
                        ".rihla-admin"),
                new Screen(
                        "a department",
                        wiki,
                        "/plugins/servlet/rihla/admin?tab=departments&form=edit#rihla-departments",
                        page -> openDepartment(page, "[data-rihla-act=edit] >> nth=0"),
                        ".rihla-admin"),
                new Screen(
                        "settings in Jira",
                        jira,
                        "/plugins/servlet/rihla/admin",
                        page -> page.waitForSelector("[data-rihla-health]"),
                        ".rihla-jira-admin"));
    }

    private static void openIssues(Page page) {
        page.click(".rihla-pain [data-rihla-open='" + PAIN + "']");
        page.waitForSelector("#rihla-issues-list table");
        page.click("#rihla-issues-new summary");
        page.waitForSelector("#rihla-issues-summary");
    }

    private static void openLinking(Page page) {
        page.click("[data-rihla-link]");
        page.selectOption("#rihla-link-issue-map", map);
        page.waitForSelector("#rihla-link-issue-pains input");
    }

    private static void openSearch(Page page) {
        page.click("#rihla-journey-jql");
        page.selectOption("#rihla-jql-question", "issuesInStage");
        page.waitForSelector("#rihla-jql-stage option >> nth=0", attached());
    }

    private static void openChoice(Page page) {
        page.waitForSelector(".rihla-fixes-table");
        page.dispatchEvent(".dashboard-item-configure", "click");
        page.waitForSelector(".rihla-fixes-settings");
    }

    /** What is breached is so on both; the figures over time stand in a table beside the chart. */
    private static void openFigures(Page page) {
        page.waitForSelector(".rihla-stage-kpis .rihla-kpi-s-breach");
        page.waitForSelector(".rihla-journey-health .rihla-kpi-s-breach");
        page.waitForSelector(".rihla-stage-kpis .rihla-kpi-s-too-few");
        page.locator(".rihla-stage-kpis summary").first().focus();
        page.keyboard().press("Enter");
        page.waitForSelector(".rihla-stage-kpis details[open] table");
        assertThat(page.locator(".rihla-kpi-chart [class^=rihla-kpi-p-]").count()).isEqualTo(2);
    }

    private static void openChoiceOfKpis(Page page) {
        page.waitForSelector(".rihla-stage-kpis");
        page.locator(".dashboard-item-configure").first().dispatchEvent("click");
        page.waitForSelector(".rihla-stage-kpis-settings");
    }

    private static void openDepartment(Page page, String button) {
        page.click(button);
        page.waitForSelector(".rihla-department-form input");
    }

    private static Page.WaitForSelectorOptions attached() {
        return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);
    }
}
