package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.config.JobId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.scheduler.HostScheduler;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An author puts a map on a new page, by Rihla's own dialog inside the product's editor. */
@Tag("browser")
class PickerTest {

    private static int pages;

    private final Host host = Host.shared();
    private Visitor editor;
    private Page page;

    @BeforeEach
    void logIn() {
        editor = Visitor.as(host.confluence(), "editor");
        page = editor.page();
    }

    @AfterEach
    void leave() {
        editor.close();
        Pages.speak("editor", "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ro"})
    void aMapIsFoundAndInsertedByMouse(String language) {
        Pages.speak("editor", language);
        ObjectNode map = map("Journey of the mouse");
        newPage();
        openPicker();

        Locator dialog = page.locator("#rihla-picker");
        assertThat(dialog).hasAttribute("lang", language);
        assertThat(dialog).hasAttribute("dir", Words.direction(language));
        assertThat(page.locator("#rihla-picker-title"))
                .hasText(Words.of(language, "rihla.picker.title"));
        assertThat(page.locator("#rihla-picker-heading"))
                .hasText(Words.of(language, "rihla.picker.recent"));
        assertThat(page.locator(".rihla-picker-map").first()).isVisible();

        page.fill("#rihla-picker-search", "no map is called so");
        assertThat(page.locator("#rihla-picker-status"))
                .containsText(Words.of(language, "rihla.picker.none", "").substring(0, 4));
        page.fill("#rihla-picker-search", map.path("key").asText());
        assertThat(page.locator(".rihla-picker-map")).hasCount(1);
        assertThat(page.locator("#rihla-picker-heading"))
                .hasText(Words.of(language, "rihla.picker.results"));
        page.click(".rihla-picker-map");
        page.selectOption("#rihla-picker-language", "ar");
        page.selectOption("#rihla-picker-view", "full");
        page.click("#rihla-picker-insert");

        assertThat(dialog).hasCount(0);
        save();
        assertThat(page.locator("section.rihla-map")).hasAttribute("lang", "ar");
        assertThat(page.locator(".rihla-full .rihla-curve")).isVisible();
        assertThat(editor.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ro"})
    void aNewMapIsMadeWithItsStagesAndInserted(String language) {
        Pages.speak("editor", language);
        newPage();
        openPicker();
        page.click("#rihla-picker-new-open");
        assertThat(page.locator("#rihla-picker-new-name")).isFocused();
        assertThat(page.locator("#rihla-picker-new-help li")).hasCount(5);
        assertThat(Axe.violations(page, "#rihla-picker")).isEmpty();
        assertThat(Wording.problems(page, "#rihla-picker")).isEmpty();
        page.click("#rihla-picker-new-do");
        assertThat(page.locator("#rihla-picker-new-error"))
                .hasText(Words.of(language, "rihla.new-map.name-missing"));

        page.fill("#rihla-picker-new-name", "Rihla 7");
        page.selectOption("#rihla-picker-new-preset", "four");
        page.click("#rihla-picker-new-do");
        assertThat(page.locator("#rihla-picker-status")).containsText("Rihla 7");
        page.click("#rihla-picker-insert");
        save();
        assertThat(page.locator("section.rihla-map")).hasAttribute("lang", language);
        assertThat(page.locator(".rihla-stage")).hasCount(4);
        assertThat(page.locator(".rihla-stage").first())
                .containsText(Words.of(language, "rihla.preset.four.1"));
        assertThat(editor.errors()).isEmpty();
    }

    /** The six presets (domain A1.1 to A1.6) stand in the dialog with what they are for. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ro"})
    void theCreateDialogAsksForNameAndStages(String language) {
        Pages.speak("editor", language);
        openCreateDialog();
        Locator form = page.locator("form.rihla-new-map");
        assertThat(form).hasAttribute("dir", Words.direction(language));
        assertThat(page.locator("#rihla-new-map-name")).isFocused();
        assertThat(page.locator("#rihla-new-map-preset option")).hasCount(7);
        assertThat(page.locator("#rihla-new-map-help li")).hasCount(5);
        assertThat(Axe.violations(page, "form.rihla-new-map")).isEmpty();
        assertThat(Wording.problems(page, "form.rihla-new-map")).isEmpty();
        page.click(".create-dialog-create-button");
        assertThat(page.locator("#rihla-new-map-error"))
                .hasText(Words.of(language, "rihla.new-map.name-missing"));

        String name = title();
        page.fill("#rihla-new-map-name", name);
        page.selectOption("#rihla-new-map-preset", "eight");
        assertThat(page.locator("#rihla-new-map-help li")).hasCount(8);
        page.click(".create-dialog-create-button");
        page.waitForURL("**/pages/viewpage.action*");
        assertThat(page.locator("section.rihla-map")).hasAttribute("lang", language);
        assertThat(page.locator(".rihla-stage")).hasCount(8);
        String key = page.locator("section.rihla-map").getAttribute("data-rihla-map");
        JsonNode map = new Maps(host.wiki("editor")).read(key).json();
        assertThat(map.path("page").asText()).endsWith(page.url().replaceAll(".*pageId=", "="));
        assertThat(map.at("/map/name/" + language).asText()).isEqualTo(name);
        assertThat(editor.errors()).isEmpty();
    }

    /** From the Create dialog to the saved card (domain A4.1, A4.3, A4.4). */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ro"})
    void aPersonaBeginsInTheCreateDialogAndIsEditedWhereItStands(String language) {
        Pages.speak("editor", language);
        editor.open("/collector/pages.action?key=" + Pages.space());
        page.locator("#create-page-button").press("Enter");
        page.locator("[data-item-module-complete-key='io.rihla.rihla:new-persona-item']")
                .press("Enter");
        assertThat(page.locator("#rihla-new-map-name")).isFocused();
        String name = title();
        page.keyboard().type(name);
        page.locator("#rihla-new-persona-role").pressSequentially("Lina");
        page.locator(".create-dialog-create-button").press("Enter");
        page.waitForURL("**/pages/viewpage.action*");
        Locator persona = page.locator("section.rihla-persona");
        assertThat(persona).hasAttribute("dir", Words.direction(language));
        assertThat(persona.locator(".rihla-grade-assumption"))
                .hasText(Words.of(language, "rihla.persona.grade.assumption"));

        page.locator("[data-rihla-action=edit]").press("Enter");
        page.locator("[data-rihla-write=pains]").press("Enter");
        page.keyboard().type("Waiting");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-rihla-write=pains]")).isFocused();
        page.locator("[data-rihla-sheet=add]").press("Enter");
        page.fill("#rihla-details [name=date]", LocalDate.now().toString());
        page.locator("#rihla-details [name=sample-size]").fill("12");
        page.locator("#rihla-details-save").press("Enter");
        assertThat(persona.locator(".rihla-evidence .rihla-evidence-date")).isVisible();
        assertThat(persona.locator(".rihla-grade-assumption")).hasCount(0);
        Axe.assertClean(page, "section.rihla-persona");
        assertThat(Wording.problems(page, "section.rihla-persona")).isEmpty();
        publish(persona);
        page.locator("[data-rihla-do=done]").press("Enter");

        assertThat(persona.locator("[data-rihla-write]")).hasCount(0);
        assertThat(persona).containsText("Waiting");
        Looks looks = new Looks(page);
        looks.see("a persona", "section.rihla-persona");
        looks.assertSound();
        Locator save = page.locator("[data-rihla-action=card]");
        Download card = page.waitForDownload(() -> save.press("Enter"));
        assertThat(card.suggestedFilename()).endsWith(".png");
        page.locator("[data-rihla-action=about]").press("Enter");
        page.locator("[data-rihla-act=merge]").press("Enter");
        assertThat(page.locator("#rihla-about-other")).isFocused();
        Axe.assertClean(page, "#rihla-about");
        assertThat(Wording.problems(page, "#rihla-about")).isEmpty();
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-rihla-action=about]")).isFocused();
        page.locator("[data-rihla-action=history]").press("Enter");
        page.locator(".rihla-history-entry [data-rihla-compare-from]").first().press("Enter");
        assertThat(page.locator(".rihla-compare-lines-table")).isVisible();
        Axe.assertClean(page, ".rihla-history");
        assertThat(Wording.problems(page, ".rihla-history")).isEmpty();
        // The browser itself notes that publishing was refused.
        assertThat(editor.errors()).allMatch(error -> error.contains("422"));
    }

    /** What is missing is said at one go, each with the way to it. */
    private void publish(Locator persona) {
        page.locator("[data-rihla-sheet=publish]").press("Enter");
        assertThat(page.locator("[data-rihla-lead=interests]")).isFocused();
        for (String field : List.of("interests", "buying-reasons")) {
            page.locator("[data-rihla-lead=" + field + "]").press("Enter");
            page.keyboard().type("Quiet");
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-rihla-write=" + field + "]")).isFocused();
        }
        page.locator("[data-rihla-sheet=publish]").press("Enter");
        assertThat(persona.locator(".rihla-state-published")).isVisible();
        assertThat(page.locator("[data-rihla-lead]")).hasCount(0);
    }

    /** The questions for a persona (domain A4.5 and A4.11), to be answered on the page. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ro"})
    void theCreateDialogBeginsAnInterview(String language) {
        Pages.speak("editor", language);
        editor.open("/collector/pages.action?key=" + Pages.space());
        page.click("#create-page-button");
        page.click("[data-item-module-complete-key='io.rihla.rihla:interview-item']");
        assertThat(page.locator("#wysiwygTextarea"))
                .hasValue(java.util.regex.Pattern.compile("<h2"));
        page.fill("#content-title", title());
        page.click("#rte-button-publish");
        page.waitForURL("**/pages/viewpage.action*");

        Locator content = page.locator("#main-content");
        assertThat(content.locator("h2")).hasCount(6);
        assertThat(content.locator("h2").first())
                .hasText(Words.of(language, "rihla.interview.found"));
        assertThat(content.locator("p strong")).hasCount(15);
        assertThat(content).containsText(Words.of(language, "rihla.interview.goal.2"));
        assertThat(Wording.problems(page, "#main-content")).isEmpty();
        assertThat(editor.errors()).isEmpty();
    }

    @Test
    void whatWasMadeForAPageThatIsNeverSavedGoesAfterADay() {
        openCreateDialog();
        String name = title();
        page.fill("#rihla-new-map-name", name);
        // The wiki refuses a second page of one title, for which the map was made already.
        host.service(WikiContent.class).pages().create(Pages.space(), 0, name, "<p>x</p>", null);
        page.click(".create-dialog-create-button");
        assertThat(page.locator(".aui-message-error")).isVisible();
        assertThat(unplaced(name)).isEqualTo(1);

        new Tables(host.workbench().confluence())
                .moveBack("BEGUN", "BEGUN_AT", Duration.ofHours(25).toMillis());
        Until.isTrue(
                "the map that nobody uses has gone",
                () -> {
                    host.service(HostScheduler.class).runNow(JobId.of("io.rihla.begun-maps"));
                    return unplaced(name) == 0;
                });
    }

    private int unplaced(String name) {
        return new Maps(host.wiki("editor")).list("&q=" + Maps.encoded(name)).size();
    }

    private void openCreateDialog() {
        editor.open("/collector/pages.action?key=" + Pages.space());
        page.click("#create-page-button");
        page.click("[data-item-module-complete-key='io.rihla.rihla:new-map-item']");
        assertThat(page.locator("#rihla-new-map-language")).isVisible();
    }

    @Test
    void aMapIsInsertedByKeyboardAlone() {
        ObjectNode map = map("Journey of the keyboard");
        page = editor.open("/pages/createpage.action?spaceKey=" + Pages.space());
        tabTo("#content-title");
        page.keyboard().type(title());
        tabTo("#rte-button-insert-macro");
        page.keyboard().press("Enter");
        assertThat(page.locator("#macro-browser-dialog")).isVisible();
        tabTo("#macro-journey-map");
        page.keyboard().press("Enter");

        assertThat(page.locator("#rihla-picker-search")).isFocused();
        page.keyboard().type(map.path("key").asText());
        assertThat(page.locator(".rihla-picker-map")).hasCount(1);
        tabTo("[name=rihla-picker-map]");
        page.keyboard().press("Space");
        tabTo("#rihla-picker-view");
        page.keyboard().press("ArrowDown");
        tabTo("#rihla-picker-insert");
        page.keyboard().press("Enter");

        assertThat(page.locator("#rihla-picker")).hasCount(0);
        assertThat(page.locator("#wysiwygTextarea")).isFocused();
        tabTo("#rte-button-publish");
        page.keyboard().press("Enter");
        page.waitForURL("**/pages/viewpage.action*");
        assertThat(page.locator(".rihla-map.rihla-full")).isVisible();
        assertThat(editor.errors()).isEmpty();
    }

    @Test
    void escapeGivesThePageBackAsItWas() {
        newPage();
        openPicker();
        page.keyboard().press("Escape");
        assertThat(page.locator("#rihla-picker")).hasCount(0);
        assertThat(page.locator("#wysiwygTextarea")).hasValue("");
        assertThat(page.locator("#wysiwygTextarea")).isFocused();
    }

    @Test
    void aFileIsImportedAndABadOneIsRefusedWhereItWasChosen() {
        newPage();
        openPicker();
        page.fill("#rihla-picker-search", "what I typed");
        page.setInputFiles(
                "#rihla-picker-file", file("{\"format\":\"rihla-map/1\", \"stages\": ["));
        assertThat(page.locator("#rihla-picker-file-error"))
                .containsText(
                        Words.of("en", "rihla.format-error.truncated").replaceAll("\\{.*", ""));
        assertThat(page.locator("#rihla-picker-search")).hasValue("what I typed");
        assertThat(page.locator("#rihla-picker-insert")).isDisabled();
        // The browser itself notes every refused request.
        assertThat(editor.errors()).allMatch(error -> error.contains("400"));

        ObjectNode map = Maps.demo("clinic-visit");
        page.setInputFiles("#rihla-picker-file", file(map.toString()));
        assertThat(page.locator("#rihla-picker-status")).containsText(map.at("/name/ro").asText());
        assertThat(page.locator("#rihla-picker-file-error")).hasText("");
        page.click("#rihla-picker-insert");
        save();
        assertThat(page.locator("section.rihla-map")).hasAttribute("lang", "ro");
    }

    private ObjectNode map(String name) {
        ObjectNode map = Maps.demo("online-shop");
        ((ObjectNode) map.path("name")).put("en", name);
        new Maps(host.wiki("editor")).take(map.toString(), "?space=" + Pages.space());
        return map;
    }

    private void newPage() {
        editor.open("/pages/createpage.action?spaceKey=" + Pages.space());
        page.fill("#content-title", title());
    }

    private static String title() {
        return "Written in the editor " + ++pages;
    }

    private void openPicker() {
        page.click("#rte-button-insert-macro");
        page.click("#macro-journey-map");
        assertThat(page.locator("#rihla-picker")).isVisible();
    }

    private void save() {
        assertThat(page.locator("#wysiwygTextarea"))
                .hasValue(java.util.regex.Pattern.compile("journey-map"));
        page.click("#rte-button-publish");
        page.waitForURL("**/pages/viewpage.action*");
    }

    /** Goes on with the tabulator until the part has the focus. */
    private void tabTo(String selector) {
        for (int i = 0; i < 60; i++) {
            if (Boolean.TRUE.equals(
                    page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The tabulator does not reach " + selector);
    }

    private static FilePayload file(String json) {
        return new FilePayload(
                "map.json", "application/json", json.getBytes(StandardCharsets.UTF_8));
    }
}
