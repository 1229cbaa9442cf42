package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a telephone a map shows one stage at a time. */
@Tag("browser")
class SmallScreenTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void oneStageAtATimeByClickAndByKeyboard(String language) {
        Pages.speak("viewer", "en");
        var options = Visitor.options().setViewportSize(390, 800);
        try (Visitor visitor = Visitor.as(Host.shared().confluence(), "viewer", options)) {
            ObjectNode map = Maps.demo("online-shop");
            String macro = Pages.macro(map.path("key").asText(), language, "full");
            Page page = visitor.open(Pages.of(map, macro));
            Locator stages = page.locator(".rihla-stage");
            Locator buttons = page.locator(".rihla-stage-button");
            assertThat(buttons).hasCount(stages.count());
            onlyOneIsShown(stages, 0);

            buttons.nth(2).click();
            onlyOneIsShown(stages, 2);
            assertThat(buttons.nth(2)).hasAttribute("aria-pressed", "true");

            buttons.nth(2).focus();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            onlyOneIsShown(stages, 3);
            assertThat(buttons.nth(3)).isFocused();

            Locator steps = page.locator(".rihla-stage-step");
            steps.nth(1).click();
            onlyOneIsShown(stages, 4);
            steps.nth(0).click();
            onlyOneIsShown(stages, 3);
            assertThat(steps.nth(0)).hasText(Words.of("en", "rihla.map.stage.previous"));
            assertThat(page.locator("[data-rihla-action=edit]")).not().isVisible();

            assertThat(overflow(page)).isLessThanOrEqualTo(0);
            commentsAtTheFootOfTheScreen(page);
            page.setViewportSize(1280, 800);
            assertThat(buttons).hasCount(0);
            assertThat(stages.nth(5)).isVisible();
            assertThat(visitor.errors()).isEmpty();
        }
    }

    /** Whoever looks at a map on a telephone may say something about it there. */
    private static void commentsAtTheFootOfTheScreen(Page page) {
        page.click("[data-rihla-action=comments]");
        Locator sheet = page.locator("#rihla-talk");
        sheet.locator("textarea").fill("From the train");
        sheet.locator("[type=submit]").click();
        assertThat(sheet.locator(".rihla-talk-thread")).containsText("From the train");
        BoundingBox box = sheet.boundingBox();
        assertThat(box.width).isEqualTo(390);
        assertThat(box.y + box.height).isEqualTo(800);
        assertThat(box.y).isGreaterThan(150);
        assertThat(overflow(page)).isLessThanOrEqualTo(0);
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-rihla-said='map:map']")).hasText("1");
    }

    private static void onlyOneIsShown(Locator stages, int shown) {
        assertThat(stages.nth(shown)).isVisible();
        assertThat(stages.nth(shown).boundingBox().width).isGreaterThan(200);
        for (int i = 0; i < stages.count(); i++) {
            assertThat(stages.nth(i).isVisible()).isEqualTo(i == shown);
        }
    }

    /** By how many pixels the page is wider than the window. */
    private static int overflow(Page page) {
        return (Integer)
                page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
