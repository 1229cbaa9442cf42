package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue of departments among the settings, and the macro that counts their fixes. */
@Tag("browser")
class DepartmentsTest {

    private static Visitor admin;

    @BeforeAll
    static void logIn() {
        admin = Visitor.as(Host.shared().confluence(), "admin");
    }

    @AfterAll
    static void leave() {
        admin.close();
        Pages.speak("admin", "en");
    }

    @Test
    void anEntryIsRefusedWithWhatWasTypedThenKeptThenDeleted() {
        Pages.speak("admin", "en");
        String name = "Kiosk " + Maps.newKey();
        Page page = admin.open("/plugins/servlet/rihla/admin#rihla-departments");
        page.click("[data-rihla-act=new]");
        page.fill("#rihla-department-name-en", name);
        page.fill("#rihla-department-name-ar", name + " كشك");
        page.fill("#rihla-department-lead", "nobody-of-that-name");
        page.fill("[data-rihla-condition=project] >> nth=0", "KIO");
        page.click(".rihla-department-form [type=submit]");
        assertThat(page.locator("#rihla-problem-lead"))
                .hasText(Words.of("en", "rihla.rest.no-user", "nobody-of-that-name"));
        assertThat(page.locator("#rihla-department-name-en")).hasValue(name);

        page.fill("#rihla-department-lead", "editor");
        page.click(".rihla-department-form [type=submit]");
        Locator line = page.locator("tr[data-rihla-department]:has-text('" + name + "')");
        assertThat(line).hasCount(1);
        assertThat(page.locator(".rihla-department-form")).hasCount(0);
        page.reload();
        line.locator("[data-rihla-act=edit]").click();
        assertThat(page.locator("#rihla-department-name-ar")).hasValue(name + " كشك");
        assertThat(page.locator("#rihla-department-lead")).hasValue("editor");
        page.click("[data-rihla-act=cancel]");

        page.onceDialog(Dialog::accept);
        line.locator("[data-rihla-act=delete]").click();
        assertThat(line).hasCount(0);
        assertThat(admin.errors()).allMatch(error -> error.contains("422"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ro"})
    void theMacroIsNeverABrokenPageAndNeverAFigureThatNobodyKnows(String language) {
        Pages.speak("admin", language);
        long page =
                new Wiki(Host.shared())
                        .page(
                                "editor",
                                Pages.space(),
                                "<ac:structured-macro ac:name=\"department-tracker\">"
                                        + "<ac:parameter ac:name=\"maps\">no-such-map</ac:parameter>"
                                        + "</ac:structured-macro>");
        Page shown = admin.open(Wiki.view(page));
        Locator board = shown.locator(".rihla-fixes");
        assertThat(board).hasAttribute("dir", Words.direction(language));
        assertThat(board.locator(".rihla-fixes-title"))
                .hasText(Words.of(language, "rihla.tracker.title"));
        assertThat(board.locator(".rihla-fixes-note")).hasCount(1);
        assertThat(board.locator("table")).hasCount(0);
        board.locator("[data-rihla-fixes-refresh]").click();
        assertThat(board.locator("[role=status]"))
                .hasText(Words.of(language, "rihla.tracker.refreshed"));
    }
}
