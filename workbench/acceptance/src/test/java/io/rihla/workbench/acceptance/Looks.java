package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * WCAG 2.2 AA as far as axe-core sees it, on one page in the looks that people choose: light, dark,
 * and twice as large. The page is loaded once; what is broken is kept until all has been seen.
 */
final class Looks {

    /** How a page looks to somebody. */
    enum Look {
        LIGHT("light", 1),
        DARK("dark", 1),
        /** As a browser shows it at 200 %: half as many pixels each way for the page to use. */
        LARGE("light", 2);

        private final String colours;
        private final int zoom;

        Look(String colours, int zoom) {
            this.colours = colours;
            this.zoom = zoom;
        }
    }

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;

    private final Page page;
    private final List<String> broken = new ArrayList<>();
    private Look worn = Look.LIGHT;

    Looks(Page page) {
        this.page = page;
    }

    /** Measures what is under the selector in all looks; the page is light and small afterwards. */
    void see(String what, String part) {
        see(what, part, Look.values());
    }

    /** As the other, for what a change of size puts away, such as an open menu. */
    void see(String what, String part, Look... looks) {
        Look before = worn;
        assertThat(page.locator(part).first()).isVisible();
        for (Look look : looks) {
            wear(look);
            String where = what + ", " + look + ": ";
            broken(look, part).forEach(each -> broken.add(where + each));
            if (look != Look.DARK && overflows(page)) {
                broken.add(where + "the page has to be scrolled sideways");
            }
        }
        wear(before);
    }

    /** In the dark other colours are all that differs; no style sheet has others for a size. */
    private List<String> broken(Look look, String part) {
        return switch (look) {
            case LIGHT -> Axe.violations(page, part);
            case DARK -> Axe.colours(page, part);
            case LARGE -> Axe.allButColours(page, part);
        };
    }

    /** Goes on in this look. A page that is loaded anew is light, and keeps the size. */
    void wear(Look look) {
        if (page.viewportSize().width != WIDTH / look.zoom) {
            page.setViewportSize(WIDTH / look.zoom, HEIGHT / look.zoom);
        }
        page.evaluate(
                "colours => document.documentElement.setAttribute('data-color-mode', colours)",
                look.colours);
        worn = look;
    }

    /** Texts that show their key, and words that begin where their language ends. */
    void read(String what, String part) {
        Wording.problems(page, part).forEach(found -> broken.add(what + ": " + found));
    }

    /** Fails with everything that was found in any look. */
    void assertSound() {
        assertThat(broken).isEmpty();
    }

    private static boolean overflows(Page page) {
        return Boolean.TRUE.equals(
                page.evaluate(
                        "() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"));
    }
}
