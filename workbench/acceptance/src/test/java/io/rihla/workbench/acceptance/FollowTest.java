package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever reads a map sees what others do to it, without a reload and where they are. */
@Tag("browser")
class FollowTest {

    private static final double PATIENCE = 20_000;

    private final Host host = Host.shared();
    private final Wiki wiki = new Wiki(host);
    private final Maps editor = new Maps(host.wiki("editor"));
    private final ObjectNode map = Maps.demo("online-shop");
    private final String key = map.path("key").asText();
    private long home;
    private String address;

    @BeforeEach
    void aPageWithTheMap() {
        Pages.speak("viewer", "en");
        home = wiki.page("editor", Pages.space(), Pages.macro(key, "ar", "full"));
        editor.take(map.toString(), "?page=" + home);
        address = Wiki.view(home);
    }

    @Test
    void anEditAppearsWhereTheReaderIs() {
        try (Visitor viewer = Visitor.as(host.confluence(), "viewer")) {
            viewer.page().setViewportSize(800, 900);
            Page page = viewer.open(address);
            Locator scroll = page.locator(".rihla-scroll");
            scroll.focus();
            scroll.evaluate("box => box.scrollLeft = -60");

            retext(0, "stage:discover", "اكتشاف جديد");

            discoveredAnewOn(page);
            assertThat(scroll).isFocused();
            assertThat(scroll.evaluate("box => box.scrollLeft")).isEqualTo(-60);
            assertThat(page.locator("section.rihla-map")).hasAttribute("data-rihla-revision", "1");
            assertThat(viewer.errors()).isEmpty();
        }
    }

    @Test
    void onlyWhoMayEditIsOfferedTo() {
        try (Visitor writes = Visitor.as(host.confluence(), "editor");
                Visitor reads = Visitor.as(host.confluence(), "viewer")) {
            assertThat(writes.open(address).locator("[data-rihla-action=edit]")).isVisible();

            List<String> asked = new CopyOnWriteArrayList<>();
            reads.page().onResponse(response -> asked.add(response.url()));
            Page page = reads.open(address);
            page.waitForCondition(
                    () -> asked.stream().filter(url -> url.contains("/edits?")).count() > 1);
            assertThat(page.locator("[data-rihla-action=edit]")).hasCount(0);
        }
    }

    @Test
    void theTabsOfABrowserAskOnceAndAllOfThemFollow() {
        try (Visitor viewer = Visitor.as(host.confluence(), "viewer")) {
            List<String> asked = new CopyOnWriteArrayList<>();
            viewer.context()
                    .onRequest(
                            request -> {
                                if (request.url().contains("/edits?")) {
                                    asked.add(request.url());
                                }
                            });
            Page first = viewer.open(address);
            Page second = viewer.context().newPage();
            second.navigate(first.url());
            assertThat(second.locator(".rihla-stage").first()).isVisible();
            asked.clear();
            long begun = System.nanoTime();

            retext(0, "stage:discover", "اكتشاف جديد");
            for (Page page : List.of(first, second)) {
                discoveredAnewOn(page);
            }
            second.waitForCondition(() -> asked.size() >= 4);

            double seconds = (System.nanoTime() - begun) / 1e9;
            assertThat((double) asked.size()).isLessThanOrEqualTo(seconds / 2.5 + 1.5);
        }
    }

    @Test
    void aMapThatSomebodyMayNoLongerSeeGoes() {
        try (Visitor viewer = Visitor.as(host.confluence(), "viewer")) {
            Page page = viewer.open(address);
            assertThat(page.locator(".rihla-stage").first()).isVisible();

            wiki.restrict("editor", home, "editor");

            assertThat(page.locator(".rihla-stage"))
                    .hasCount(0, new HasCountOptions().setTimeout(PATIENCE));
            assertThat(page.locator("section.rihla-map")).not().isEmpty();
        }
    }

    private static void discoveredAnewOn(Page page) {
        assertThat(page.locator("[data-rihla-ref='stage:discover']"))
                .containsText("اكتشاف جديد", new ContainsTextOptions().setTimeout(PATIENCE));
    }

    private void retext(long base, String element, String text) {
        editor.edit(
                        key,
                        base,
                        "c",
                        ("{\"type\":\"set-text\",\"element\":\"%s\",\"field\":\"name\","
                                        + "\"language\":\"ar\",\"text\":\"%s\"}")
                                .formatted(element, text))
                .expect(200);
    }
}
