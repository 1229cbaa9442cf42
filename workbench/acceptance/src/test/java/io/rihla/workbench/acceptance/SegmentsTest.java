package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page with the segments of customers (domain A4.2). */
@Tag("browser")
class SegmentsTest {

    private static final String ADDRESS = "/plugins/servlet/rihla/segments";
    private static final Host HOST = Host.shared();

    @AfterEach
    void speakEnglish() {
        Pages.speak("editor", "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ro"})
    void aSegmentIsAddedRefusedChangedArchivedAndDeleted(String language) {
        Pages.speak("editor", language);
        String name = "Studenți " + Maps.newKey();
        try (Visitor editor = Visitor.as(HOST.confluence(), "editor")) {
            Page page = editor.open("/plugins/servlet/rihla/maps");
            page.click(".rihla-maps-tabs [href$='/rihla/segments']");
            assertThat(page.locator("h1")).hasText(Words.of(language, "rihla.segments.title"));
            assertThat(page.locator(".rihla-segments"))
                    .hasAttribute("dir", Words.direction(language));
            page.click("[data-rihla-act=new]");
            assertThat(page.locator("#rihla-segment-name-en")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-rihla-problem=name]"))
                    .hasText(Words.of(language, "rihla.rest.segment-name-missing"));

            page.fill("#rihla-segment-name-ro", name);
            page.fill("#rihla-segment-description-ar", "طلاب <b>الجامعة</b>");
            page.selectOption("#rihla-segment-basis", "behaviour");
            page.click(".rihla-segment-form [type=submit]");
            Locator line = page.locator("tr[data-rihla-segment]:has-text('" + name + "')");
            assertThat(line).containsText(Words.of(language, "rihla.segment-basis.behaviour"));
            assertThat(line.locator(".rihla-segment-about [dir=rtl]"))
                    .hasText("طلاب <b>الجامعة</b>");
            assertThat(page.locator("[data-rihla-act=new]")).isFocused();
            assertThat(Wording.problems(page, ".rihla-segments")).isEmpty();

            page.click("[data-rihla-act=new]");
            page.fill("#rihla-segment-name-ro", name.toUpperCase(java.util.Locale.ROOT));
            page.click(".rihla-segment-form [type=submit]");
            assertThat(page.locator("#rihla-segment-name-ro")).isFocused();
            assertThat(page.locator("#rihla-segment-name-ro")).hasAttribute("aria-invalid", "true");
            page.click("[data-rihla-act=cancel]");

            line.locator("[data-rihla-act=archive]").click();
            assertThat(line.locator("[data-rihla-act=restore]")).hasCount(1);
            assertThat(page.locator(".rihla-segments-status")).containsText(name);
            page.reload();
            assertThat(line.locator("[data-rihla-act=restore]")).hasCount(1);
            page.onceDialog(Dialog::accept);
            line.locator("[data-rihla-act=delete]").click();
            assertThat(line).hasCount(0);
            assertThat(editor.errors()).allMatch(error -> error.contains("422"));
        }
    }

    @Test
    void othersSeeASegmentAndCannotChangeIt() {
        String name = "Segment of " + Maps.newKey();
        HOST.wiki("editor")
                .post("/rest/rihla/1.0/segments", "{\"name\":{\"en\":\"" + name + "\"}}")
                .expect(201);
        try (Visitor viewer = Visitor.as(HOST.confluence(), "viewer")) {
            Page page = viewer.open(ADDRESS);
            Locator line = page.locator("tr[data-rihla-segment]:has-text('" + name + "')");
            assertThat(line).hasCount(1);
            assertThat(line.locator("button")).hasCount(0);
            assertThat(viewer.errors()).isEmpty();
        }
        try (Visitor anonymous = Visitor.anonymous(HOST.confluence())) {
            Page page = anonymous.open(ADDRESS);
            assertThat(page.content()).doesNotContain(name);
        }
    }
}
