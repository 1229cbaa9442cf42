package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A whole journey is built in Arabic by the keyboard alone, and by clicks alone; elements are
 * dragged. Keys and clicks come as quickly as they can be sent, whatever the server has answered.
 */
@Tag("browser")
class EditByHandTest {

    private static final List<String> STAGES =
            List.of("الوعي", "الاهتمام", "التفكير", "الشراء", "التأييد");
    private static final int TAB_STOPS = 80;
    private static final double MOST_SAVING = 60_000;
    private static final Pattern SAVED =
            Pattern.compile(Words.of("ar", "rihla.editor.saving.saved"));

    private final Host host = Host.shared();
    private String key;

    @BeforeEach
    void speakArabic() {
        Pages.speak("editor", "ar");
    }

    @AfterEach
    void speakAsBefore() {
        Pages.speak("editor", "en");
    }

    @Test
    void fiveStagesByTheKeyboardAlone() {
        try (EditorVisitor editor = open(empty())) {
            Page page = editor.page();
            tabTo(page, "[data-rihla-add=stage]");
            page.keyboard().press("Enter");
            type(editor, STAGES.get(0));
            for (String stage : STAGES.subList(1, STAGES.size())) {
                page.keyboard().press("n");
                type(editor, stage);
            }
            // Down from the last stage: the touchpoints, the button for lanes, the pain points.
            press(page, "Control+Home", "ArrowDown", "ArrowDown");
            assertFocused(page, "[data-rihla-add=lane]");
            press(page, "Enter", "ArrowDown", "ArrowDown", "Enter", "Escape");
            assertFocused(page, "[data-rihla-ref^='lane:']");
            press(page, "Control+Home");
            for (int i = 0; i < STAGES.size(); i++) {
                press(page, "ArrowDown", "n");
                type(editor, "نقطة " + i);
                page.keyboard().press("+");
                press(page, "ArrowDown", "n");
                type(editor, "سؤال " + i);
                press(page, "ArrowDown");
                if (focused(page, "[data-rihla-add=lane]")) {
                    press(page, "ArrowDown");
                }
                press(page, "n");
                type(editor, "ألم " + i);
                // Forward is to the left.
                press(page, "ArrowLeft", "PageUp", "PageUp", "PageUp");
                if (!focused(page, "thead *")) {
                    press(page, "PageUp");
                }
            }
            saved(editor);
            assertThat(editor.visitor().errors()).isEmpty();
        }
        assertWhole();
    }

    @Test
    void fiveStagesByClicksAlone() {
        try (EditorVisitor editor = open(empty())) {
            Page page = editor.page();
            for (String stage : STAGES) {
                page.locator("[data-rihla-add=stage]").click();
                write(editor, stage);
            }
            page.locator("[data-rihla-add=lane]").click();
            page.locator("[role=menuitem]").nth(2).click();
            for (int i = 0; i < STAGES.size(); i++) {
                page.locator("[data-rihla-cell^='touchpoints/'] [data-rihla-add]").nth(i).click();
                write(editor, "نقطة " + i);
                page.locator("[data-rihla-cell^='cards/'] [data-rihla-add]").nth(i).click();
                write(editor, "سؤال " + i);
                page.locator("[data-rihla-group] [data-rihla-add]").nth(i).click();
                write(editor, "ألم " + i);
                menu(page, page.locator("[data-rihla-ref^='touchpoint:']").nth(i), "المشاعر…");
                page.locator("[role=menuitemradio]").nth(1).click();
            }
            // Out and back again: what dragging does, by clicks.
            Locator last = page.locator("[data-rihla-ref^='stage:']").nth(4);
            menu(page, last, "نقل إلى البداية");
            assertThat(page.locator("[data-rihla-ref^='stage:']").first()).containsText("التأييد");
            menu(page, page.locator("[data-rihla-ref^='stage:']").first(), "نقل إلى النهاية");
            saved(editor);
            assertThat(editor.visitor().errors()).isEmpty();
        }
        assertWhole();
    }

    @Test
    void elementsAndPointsAreDragged() {
        try (EditorVisitor editor = open(small())) {
            Page page = editor.page();
            // Near an edge of the window the page scrolls while something is dragged.
            page.setViewportSize(1280, 1800);
            Locator point = page.locator("[data-rihla-handle=t1]");
            assertThat(point).isVisible();
            point.scrollIntoViewIfNeeded();
            BoundingBox box = point.boundingBox();
            page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
            page.mouse().down();
            page.mouse().move(box.x + box.width / 2, box.y + 200);
            assertThat(page.locator(".rihla-handle-label")).hasText("محبط");
            page.mouse().up();
            drag(page, editor.element("card:c1"), page.locator("[data-rihla-cell='cards/l1/s2']"));
            drag(
                    page,
                    editor.element("touchpoint:t1"),
                    page.locator("[data-rihla-cell='touchpoints/s2']"));
            drag(page, editor.element("stage:s2"), page.locator(".rihla-table thead th").first());
            assertThat(page.locator("[data-rihla-ref^='stage:']").first())
                    .hasAttribute("data-rihla-ref", "stage:s2");
            saved(editor);
            assertThat(editor.visitor().errors()).isEmpty();
        }
        JsonNode map = map();
        assertThat(names(map, "stages", "id")).containsExactly("s2", "s1");
        assertThat(map.at("/cards/0/stage").asText()).isEqualTo("s2");
        assertThat(map.at("/touchpoints/0/stage").asText()).isEqualTo("s2");
        assertThat(map.at("/touchpoints/0/feeling").asInt()).isEqualTo(-2);
    }

    @Test
    void cellsOfASpreadsheetArePastedAndTakenBackAsOne() {
        try (EditorVisitor editor = open(small())) {
            Page page = editor.page();
            editor.element("card:c1")
                    .click(
                            new Locator.ClickOptions()
                                    .setPosition(
                                            new Position(
                                                    editor.element("card:c1").boundingBox().width
                                                            - 4,
                                                    3)));
            page.evaluate(
                    """
                    () => {
                      const data = new DataTransfer();
                      data.setData('text/plain', 'واحد\\tاثنان\\nثلاثة');
                      document.activeElement.dispatchEvent(new ClipboardEvent('paste',
                          {clipboardData: data, bubbles: true, cancelable: true}));
                    }""");
            assertThat(page.locator("[data-rihla-cell='cards/l1/s2'] [data-rihla-ref]"))
                    .containsText("اثنان");
            page.keyboard().press("Control+z");
            assertThat(page.locator("[data-rihla-cell='cards/l1/s2'] [data-rihla-ref]"))
                    .hasCount(0, soon());
            saved(editor);
        }
        assertThat(map().path("cards")).hasSize(1);
    }

    /** What was made in seconds has to reach the server edit by edit. */
    private static void saved(EditorVisitor editor) {
        assertThat(editor.page().locator("[data-rihla-saving]"))
                .containsText(
                        SAVED, new LocatorAssertions.ContainsTextOptions().setTimeout(MOST_SAVING));
    }

    @Test
    void aStageIsCopiedWithAllThatStandsInItAndIntoAnotherMap() {
        try (EditorVisitor editor = open(small())) {
            Page page = editor.page();
            Locator stages = page.locator("[data-rihla-ref^='stage:']");
            menu(page, editor.element("stage:s1"), "نسخ");
            menu(page, editor.element("stage:s2"), "لصق هنا");
            assertThat(stages).hasCount(3);
            assertThat(page.locator("[data-rihla-ref^='card:']")).hasCount(2);
            saved(editor);
            assertThat(map().path("touchpoints")).hasSize(2);
            assertThat(map().path("painPoints")).hasSize(2);
            page.keyboard().press("Control+z");
            assertThat(stages).hasCount(2, soon());
            saved(editor);
            assertThat(map().path("cards")).hasSize(1);

            editor.visitor().open(place(empty()));
            editor.edit();
            menu(page, page.locator(".rihla-header"), "لصق هنا");
            assertThat(stages).hasCount(1);
            saved(editor);
            assertThat(editor.visitor().errors()).isEmpty();
        }
        JsonNode map = map();
        assertThat(map.path("lanes")).hasSize(1);
        assertThat(map.at("/cards/0/lane").asText()).isEqualTo(map.at("/lanes/0/id").asText());
        assertThat(map.path("painPoints")).hasSize(1);
    }

    @Test
    void aPageThatShowsAMapTwiceIsEditedInOnePlaceAndFollowsInTheOther() {
        String address = place(small(), 2);
        try (Visitor visitor = Visitor.as(host.confluence(), "editor")) {
            Page page = visitor.page();
            visitor.open(address);
            Locator maps = page.locator("section.rihla-map");
            Locator buttons = page.locator("[data-rihla-action=edit]");
            assertThat(buttons).hasCount(2);
            Axe.assertClean(page, ".rihla-map");
            buttons.first().click();
            assertThat(page.locator(".rihla-edit-bar")).isVisible();
            Axe.assertClean(page, ".rihla-map");
            maps.first().locator("[data-rihla-ref='card:c1'] [data-rihla-text]").click();
            page.keyboard().type("في الموضعين");
            page.keyboard().press("Enter");
            assertThat(maps.nth(1).locator("[data-rihla-ref='card:c1']"))
                    .containsText(
                            "في الموضعين",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(MOST_SAVING));
            maps.nth(1).locator("[data-rihla-action=edit]").click();
            assertThat(maps.first().locator(".rihla-table :focus")).hasCount(1);
            assertThat(page.locator(".rihla-edit-bar")).hasCount(1);
            assertThat(visitor.errors()).isEmpty();
        }
    }

    private EditorVisitor open(String map) {
        return EditorVisitor.editing("editor", place(map));
    }

    private String place(String map) {
        return place(map, 1);
    }

    /** Puts a map on a page of its own, so many times, and gives the page's address. */
    private String place(String map, int times) {
        Wiki wiki = new Wiki(host);
        String space = wiki.space("editor", "manager");
        key = Maps.newKey();
        long page = wiki.page("editor", space, Wiki.macro(key).repeat(times));
        new Maps(host.wiki("editor"))
                .take(map.replaceFirst("\\{", "{\"key\":\"" + key + "\","), "?page=" + page);
        return Wiki.view(page);
    }

    private static LocatorAssertions.HasCountOptions soon() {
        return new LocatorAssertions.HasCountOptions().setTimeout(MOST_SAVING);
    }

    private static String empty() {
        return """
               {"format":"rihla-map/1","languages":["ar"],"name":{"ar":"متجر"}}""";
    }

    private static String small() {
        return Maps.saying("نص").replace("\"en\"", "\"ar\"");
    }

    private JsonNode map() {
        return new Maps(host.wiki("editor")).map(key);
    }

    private void assertWhole() {
        JsonNode map = map();
        assertThat(names(map, "stages", "name")).containsExactlyElementsOf(STAGES);
        for (String list : List.of("touchpoints", "cards", "painPoints")) {
            assertThat(map.path(list)).as(list).hasSize(STAGES.size());
        }
        assertThat(map.path("touchpoints")).allMatch(one -> one.path("feeling").asInt() == 1);
        assertThat(
                        StreamSupport.stream(map.path("cards").spliterator(), false)
                                .map(one -> one.path("stage").asText())
                                .distinct())
                .hasSize(STAGES.size());
        assertThat(map.at("/lanes/0/kind").asText()).isEqualTo("questions");
    }

    /** The elements of a list in their order: by rank. */
    private static List<String> names(JsonNode map, String list, String field) {
        List<JsonNode> elements = new ArrayList<>();
        map.path(list).forEach(elements::add);
        elements.sort(Comparator.comparing(one -> one.path("rank").asText()));
        return elements.stream()
                .map(
                        one ->
                                one.path(field).isObject()
                                        ? one.path(field).path("ar").asText()
                                        : one.path(field).asText())
                .toList();
    }

    private static void type(EditorVisitor editor, String text) {
        write(editor, text);
        editor.page().keyboard().press("Enter");
    }

    /** Without a look at the page: the field is there as soon as it was asked for. */
    private static void write(EditorVisitor editor, String text) {
        editor.page().keyboard().type(text);
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < TAB_STOPS && !focused(page, selector); i++) {
            page.keyboard().press("Tab");
        }
        assertFocused(page, selector);
    }

    private static boolean focused(Page page, String selector) {
        return Boolean.TRUE.equals(
                page.evaluate("selector => document.activeElement.matches(selector)", selector));
    }

    private static void assertFocused(Page page, String selector) {
        assertThat(focused(page, selector))
                .as(
                        "the keyboard is on %s, not on %s",
                        selector, page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))
                .isTrue();
    }

    private static void menu(Page page, Locator element, String line) {
        element.locator("[data-rihla-menu]").first().click();
        page.locator("[role=menu] button", new Page.LocatorOptions().setHasText(line))
                .first()
                .click();
    }

    /** Drags in steps, as a hand does: the browser sees where the pointer goes. */
    private static void drag(Page page, Locator from, Locator to) {
        to.scrollIntoViewIfNeeded();
        from.scrollIntoViewIfNeeded();
        BoundingBox start = from.boundingBox();
        BoundingBox end = to.boundingBox();
        page.mouse().move(start.x + start.width / 2, start.y + start.height - 3);
        page.mouse().down();
        page.mouse().move(start.x + start.width / 2 + 8, start.y + start.height);
        page.mouse()
                .move(
                        end.x + end.width / 2,
                        end.y + end.height / 2,
                        new Mouse.MoveOptions().setSteps(8));
        page.mouse().move(end.x + end.width / 2 + 2, end.y + end.height / 2);
        page.mouse().up();
    }
}
