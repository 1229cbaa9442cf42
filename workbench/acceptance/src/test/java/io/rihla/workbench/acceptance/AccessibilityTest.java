package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.config.JobId;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import io.rihla.workbench.scheduler.HostScheduler;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * WCAG 2.2 AA as far as axe-core sees it, on every screen, in every language and look. The editor,
 * issues, history, lists and comments have tests of their own.
 */
@Tag("browser")
class AccessibilityTest {

    private static final Host HOST = Host.shared();

    /** What each screen is called, where it is, and which part of the page is Rihla's. */
    private record Screen(String name, String address, String part) {}

    @AfterAll
    static void reset() {
        Pages.speak("admin", "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ro"})
    void noRuleIsBroken(String language) {
        Pages.speak("admin", language);
        try (Visitor admin = Visitor.as(HOST.confluence(), "admin")) {
            Looks looks = new Looks(admin.page());
            for (Screen screen : screens()) {
                Page page = admin.open(screen.address());
                if (screen.name().equals("picker")) {
                    page.click("#rte-button-insert-macro");
                    page.click("#macro-journey-map");
                    assertThat(page.locator(".rihla-picker-map").first()).isVisible();
                }
                if (screen.name().equals("comments")) {
                    page.click("[data-rihla-action=comments]");
                    assertThat(page.locator(".rihla-talk-thread")).hasCount(2);
                    page.locator("[data-rihla-do=reply]").first().click();
                }
                if (screen.name().equals("segments")) {
                    page.locator("[data-rihla-act=edit]").first().click();
                    assertThat(page.locator("#rihla-segment-name-en")).isFocused();
                }
                if (screen.name().equals("KPIs")) {
                    page.locator("[data-rihla-act=new]").click();
                    assertThat(page.locator("#rihla-kpi-preset")).isFocused();
                }
                looks.see(screen.name(), screen.part());
            }
            looks.assertSound();
            assertThat(admin.errors()).isEmpty();
        }
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
        screens.add(new Screen("comments", comments(), "#rihla-talk"));
        screens.add(new Screen("sentence", sentences(), ".rihla"));
        screens.add(
                new Screen(
                        "picker",
                        "/pages/createpage.action?spaceKey=" + Pages.space(),
                        "#rihla-picker"));
        screens.add(new Screen("notices", notices(), ".rihla-notices"));
        screens.add(
                new Screen("personas", "/plugins/servlet/rihla/maps?kind=personas", ".rihla-maps"));
        screens.add(new Screen("segments", segments(), ".rihla-segments"));
        screens.add(new Screen("KPIs", "/plugins/servlet/rihla/kpis", ".rihla-kpis"));
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

    private static String comments;

    /** A page with a map about which something was said. */
    private static synchronized String comments() {
        if (comments == null) {
            ObjectNode map = Maps.demo("online-shop");
            String key = map.path("key").asText();
            comments = Pages.of(map, Pages.macro(key, "", "full"));
            String said = "{\"element\":\"%s\",\"text\":\"What [~%s] said\"}";
            String editor = new Wiki(HOST).userKey("editor");
            for (String element : List.of("map:map", "stage:" + map.at("/stages/0/id").asText())) {
                HOST.wiki("viewer")
                        .post(Maps.PATH + "/" + key + "/comments", said.formatted(element, editor))
                        .expect(201);
            }
        }
        return comments;
    }

    private static String segments;

    /** The page of segments, with one that is there. */
    private static synchronized String segments() {
        if (segments == null) {
            String name = "Students " + Maps.newKey();
            HOST.wiki("viewer")
                    .post(
                            "/rest/rihla/1.0/segments",
                            "{\"name\":{\"en\":\"%s\"},\"description\":{\"ar\":\"طلاب\"}}"
                                    .formatted(name))
                    .expect(201);
            segments = "/plugins/servlet/rihla/segments";
        }
        return segments;
    }

    private static String notices;

    /** The page of the admin's notices, with one that is unread. */
    private static synchronized String notices() {
        if (notices == null) {
            ObjectNode map = Maps.demo("online-shop");
            String key = map.path("key").asText();
            Pages.of(map, Pages.macro(key, "", "simple"));
            HOST.wiki("admin")
                    .with("X-Atlassian-Token", "no-check")
                    .put(Maps.PATH + "/" + key + "/watch", "{}")
                    .expect(200);
            String stage = "stage:" + map.at("/stages/0/id").asText();
            new Maps(HOST.wiki("editor")).retext(key, 0, stage, "Discover").expect(200);
            Until.isTrue(
                    "the admin has a notice",
                    () -> {
                        HOST.service(HostScheduler.class).runNow(JobId.of("io.rihla.watches"));
                        return HOST.wiki("admin")
                                .get("/rest/rihla/1.0/notices")
                                .text()
                                .contains(key);
                    });
            notices = "/plugins/servlet/rihla/notices";
        }
        return notices;
    }
}
