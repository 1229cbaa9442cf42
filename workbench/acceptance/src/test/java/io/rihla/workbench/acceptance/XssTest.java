package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people write into a map stays text, wherever the map is shown. */
@Tag("browser")
class XssTest {

    private static final Host HOST = Host.shared();

    private static final Set<String> FIXED =
            Set.of("format", "key", "state", "kind", "id", "stage", "lane", "touchpoint", "rank");

    private static final List<String> HOSTILE =
            List.of(
                    "<script>alert(1)</script>",
                    "<img src=x onerror=alert(1)>",
                    "\"><svg onload=alert(1)>",
                    "'onmouseover='alert(1)' autofocus onfocus='alert(1)",
                    "</td></tr></table><iframe srcdoc='<script>parent.alert(1)</script>'>",
                    "]]><![CDATA[<b>x</b>",
                    "{{constructor.constructor('alert(1)')()}} ${7*7} {$ij} {literal}",
                    "<ac:structured-macro ac:name=\"html\"/>&lt;b&gt;&#60;b&#62;",
                    "javascript:alert(1)//<a href='javascript:alert(1)'>x</a>",
                    "</style><style>*{display:none}</style><!--");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pages/viewpage.action?pageId=%s",
                "/spaces/flyingpdf/pdfpageexport.action?pageId=%s",
                "/exportword?inline=true&pageId=%s",
                "/email?pageId=%s"
            })
    void hostileTextsStayTexts(String output) {
        String harmless = page(Maps.demo("online-shop").put("owner", "Somebody"));
        try (Visitor viewer = Visitor.as(HOST.confluence(), "viewer")) {
            Pages.speak("viewer", "en");
            Map<String, Object> expected =
                    elements(settled(output, viewer.open(output.formatted(harmless))));
            List<String> dialogs = new ArrayList<>();
            viewer.page()
                    .onDialog(
                            dialog -> {
                                dialogs.add(dialog.message());
                                dialog.dismiss();
                            });
            for (String text : HOSTILE) {
                ObjectNode map = Maps.demo("online-shop");
                fill(map, text);
                Page page = settled(output, viewer.open(output.formatted(page(map))));
                page.hover("h1");
                assertThat(elements(page)).as(text).isEqualTo(expected);
                assertThat(page.locator("table").first().innerText())
                        .as(text)
                        .contains(text.substring(0, 9));
            }
            assertThat(dialogs).isEmpty();
        }
    }

    @Test
    void thePreviewOfTheEditorAndTheListOfMapsStayTexts() {
        ObjectNode map = Maps.demo("online-shop");
        fill(map, "<img src=x onerror=alert(1)>");
        page(map);
        List<String> dialogs = new ArrayList<>();
        try (Visitor editor = Visitor.as(HOST.confluence(), "editor")) {
            editor.page()
                    .onDialog(
                            dialog -> {
                                dialogs.add(dialog.message());
                                dialog.dismiss();
                            });
            Page page = editor.open("/pages/createpage.action?spaceKey=" + Pages.space());
            page.fill("#wysiwygTextarea", Pages.macro(map.path("key").asText(), "", "table"));
            page.click("#rte-button-preview");
            page.waitForSelector("#editor-preview .rihla-map");
            assertThat(page.locator("#editor-preview img").count()).isZero();

            page.click("#rte-button-insert-macro");
            page.click("#macro-journey-map");
            page.fill("#rihla-picker-search", "<img");
            page.waitForSelector(".rihla-picker-map bdi:has-text('<img')");
            assertThat(page.locator("#rihla-picker img").count()).isZero();
        }
        assertThat(dialogs).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u202e", "\\u202a", "\\u2066", "\\u2069"})
    void controlsThatTurnTheirNeighboursAreNotStored(String control) {
        Http.Answer answer =
                new Maps(HOST.wiki("editor")).post(Maps.saying("abc" + control + "def"), "");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asText()).isEqualTo("bidi-override");
    }

    /** The id of a page that shows the map in full and as a table. */
    private static String page(ObjectNode map) {
        String key = map.path("key").asText();
        String address =
                Pages.of(map, Pages.macro(key, "en", "full") + Pages.macro(key, "en", "table"));
        return address.replaceAll("\\D+", "");
    }

    /**
     * On a page that runs scripts, each map gets a strip for its issues and what its reader may do
     * after it is drawn, each when its own answer is there.
     */
    private static Page settled(String output, Page page) {
        if (output.startsWith("/pages/")) {
            page.waitForFunction(
                    """
                    () => ['.rihla-issue-strip', '[data-rihla-action=watch]', '[data-rihla-action=comments]']
                        .every(later => document.querySelectorAll(later).length
                            === document.querySelectorAll('[data-rihla-map]').length)""");
        }
        return page;
    }

    /** How many elements of each name are on the page. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> elements(Page page) {
        return (Map<String, Object>)
                page.evaluate(
                        """
                        () => [...document.querySelectorAll('*')].reduce((counts, element) => {
                          counts[element.tagName] = (counts[element.tagName] || 0) + 1;
                          return counts;
                        }, {})""");
    }

    /** Puts the text wherever people's texts stand. */
    private static void fill(JsonNode node, String text) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                JsonNode value = object.path(name);
                if (value.isTextual() && !FIXED.contains(name)) {
                    object.set(name, TextNode.valueOf(text));
                } else if (!name.equals("languages")) {
                    fill(value, text);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isTextual()) {
                    array.set(i, TextNode.valueOf(text + " " + i));
                } else {
                    fill(array.get(i), text);
                }
            }
        }
    }
}
