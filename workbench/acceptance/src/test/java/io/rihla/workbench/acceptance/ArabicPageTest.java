package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An Arabic map inside an English page that runs from left to right. */
@Tag("browser")
class ArabicPageTest {

    private static Visitor visitor;
    private static Page page;

    @BeforeAll
    static void look() {
        Pages.speak("viewer", "en");
        visitor = Visitor.as(Host.shared().confluence(), "viewer");
        page = visitor.open(Pages.showing("phone-system", "ar", "full"));
    }

    @AfterAll
    static void leave() {
        visitor.close();
    }

    @Test
    void theMapTurnsAndThePageDoesNot() {
        assertThat(page.locator("html").getAttribute("dir")).isEqualTo("ltr");
        Locator map = page.locator("section.rihla-map");
        assertThat(map.getAttribute("lang")).isEqualTo("ar");
        assertThat(map.getAttribute("dir")).isEqualTo("rtl");
    }

    @Test
    void theFirstStageStandsRightOfTheSecond() {
        Locator stages = page.locator(".rihla-stage");
        assertThat(stages.count()).isEqualTo(8);
        for (int i = 0; i + 1 < 8; i++) {
            assertThat(left(stages.nth(i)))
                    .as("stage %d", i + 1)
                    .isGreaterThanOrEqualTo(left(stages.nth(i + 1)) + 1);
        }
    }

    @Test
    void theCurveRunsFromRightToLeftUnderItsStages() {
        Locator points = page.locator(".rihla-curve path[class^='rihla-f-']");
        Locator touchpoints = page.locator(".rihla-touchpoint:has(.rihla-feeling)");
        assertThat(points.count()).isEqualTo(touchpoints.count()).isGreaterThan(8);
        for (int i = 0; i + 1 < points.count(); i++) {
            assertThat(left(points.nth(i))).isGreaterThan(left(points.nth(i + 1)));
        }
        var column = page.locator(".rihla-stage").first().boundingBox();
        assertThat(left(points.first())).isBetween(column.x, column.x + column.width);
    }

    @Test
    void noMarkOfTheCurveIsCutOff() {
        var curve = page.locator(".rihla-curve").boundingBox();
        Locator marks = page.locator(".rihla-curve > svg > :not(.rihla-line, .rihla-area)");
        for (int i = 0; i < marks.count(); i++) {
            if (marks.nth(i).getAttribute("class").equals("rihla-axis")) {
                continue;
            }
            var mark = marks.nth(i).boundingBox();
            assertThat(mark.y).isGreaterThanOrEqualTo(curve.y);
            assertThat(mark.y + mark.height).isLessThanOrEqualTo(curve.y + curve.height);
        }
    }

    @Test
    void figuresKeepTheirOrder() {
        Object wrong =
                page.evaluate(
                        """
                        () => [...document.querySelectorAll('.rihla-feeling bdi')].filter(figure => {
                          const text = figure.firstChild;
                          const at = index => {
                            const range = document.createRange();
                            range.setStart(text, index);
                            range.setEnd(text, index + 1);
                            return range.getBoundingClientRect().x;
                          };
                          return text.data.length > 1 && at(0) >= at(1);
                        }).map(figure => figure.textContent)""");
        assertThat((List<?>) wrong).isEmpty();
        assertThat(page.locator(".rihla-feeling bdi").allTextContents()).contains("+1", "−2");
    }

    @Test
    void theReadersWordsStandWhereTheArabicLinesBegin() {
        Object wrong =
                page.evaluate(
                        """
                        () => [...document.querySelectorAll('.rihla-touchpoint')].filter(card => {
                          const end = part => part.getBoundingClientRect().right;
                          const name = card.querySelector('bdi');
                          const feeling = card.querySelector('.rihla-feeling > span');
                          return feeling && Math.abs(end(name) - end(feeling)) > 2;
                        }).map(card => card.textContent)""");
        assertThat((List<?>) wrong).isEmpty();
    }

    @Test
    void noScriptFails() {
        assertThat(visitor.errors()).isEmpty();
    }

    private static double left(Locator locator) {
        return locator.boundingBox().x;
    }
}
