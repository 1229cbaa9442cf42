package io.rihla.workbench.confluence.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewRendererTest {

    private final ViewRenderer renderer =
            new ViewRenderer(
                    new PageLinks() {
                        @Override
                        public String page(String spaceKey, String title) {
                            return "/w/display/" + spaceKey + "/" + title;
                        }

                        @Override
                        public String space(String spaceKey) {
                            return "/w/display/" + spaceKey;
                        }

                        @Override
                        public String user(String userKey) {
                            return "/w/user/" + userKey;
                        }
                    },
                    call ->
                            "["
                                    + call.name()
                                    + call.parameters()
                                    + call.kind()
                                    + ":"
                                    + call.body()
                                    + "]");

    @Test
    void keepsOrdinaryMarkupAndBothDirections() {
        assertThat(renderer.render("<h1>T</h1><p dir=\"rtl\" lang=\"ar\">رحلة<br/>&amp;</p>"))
                .isEqualTo("<h1>T</h1><p dir=\"rtl\" lang=\"ar\">رحلة<br/>&amp;</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT>alert(1)</SCRIPT>",
                "<p onclick=\"alert(1)\">x</p>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\" jAva\tscript:alert(1)\">x</a>",
                "<a href=\"data:text/html,alert(1)\">x</a>",
                "<img src=\"x\" onerror=\"alert(1)\"/>",
                "<iframe src=\"https://example.org\">alert</iframe>",
                "<svg onload=\"alert(1)\"><script>alert(1)</script></svg>",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<style>alert</style>",
                "<ac:link><ri:url ri:value=\"javascript:alert(1)\"/></ac:link>",
                "<ac:image><ri:url ri:value=\"javascript:alert(1)\"/></ac:image>"
            })
    void letsNothingRun(String hostile) {
        Document view = Jsoup.parseBodyFragment(renderer.render(hostile + "<p>after</p>"));

        assertThat(view.select("script, style, iframe, svg, object")).isEmpty();
        view.body()
                .getAllElements()
                .forEach(
                        element ->
                                element.attributes()
                                        .forEach(
                                                attribute ->
                                                        assertThat(
                                                                        attribute.getKey()
                                                                                + attribute
                                                                                        .getValue())
                                                                .doesNotStartWith("on")
                                                                .doesNotContain("alert")));
        assertThat(view.select("p").last().text()).isEqualTo("after");
    }

    @Test
    void keepsMarkupInTextAsText() {
        assertThat(renderer.render("<p>&lt;script&gt;<![CDATA[<b>]]></p>"))
                .isEqualTo("<p>&lt;script&gt;&lt;b&gt;</p>");
    }

    @Test
    void saysWhyATextCannotBeRead() {
        assertThat(renderer.render("<p>unclosed <b>"))
                .startsWith("<div class=\"error\">")
                .contains("Error parsing xhtml");
    }

    @Test
    void rendersMacrosFromTheInsideOut() {
        assertThat(
                        renderer.render(
                                "<ac:structured-macro ac:name=\"outer\"><ac:rich-text-body>"
                                        + "<p>a</p><ac:structured-macro ac:name=\"inner\">"
                                        + "<ac:parameter ac:name=\"page\"><ac:link><ri:page"
                                        + " ri:space-key=\"S\" ri:content-title=\"T\"/></ac:link>"
                                        + "</ac:parameter><ac:plain-text-body><![CDATA[<x>]]>"
                                        + "</ac:plain-text-body></ac:structured-macro>"
                                        + "</ac:rich-text-body></ac:structured-macro>"))
                .isEqualTo("[outer{}RICH:<p>a</p>[inner{page=S:T}PLAIN:<x>]]");
    }

    @Test
    void leadsLinksToPagesSpacesAndUsers() {
        assertThat(
                        renderer.render(
                                "<ac:link><ri:page ri:space-key=\"S\" ri:content-title=\"T\"/>"
                                        + "<ac:plain-text-link-body><![CDATA[a<b]]>"
                                        + "</ac:plain-text-link-body></ac:link>"
                                        + "<ac:link><ri:user ri:userkey=\"u1\"/></ac:link>"))
                .isEqualTo("<a href=\"/w/display/S/T\">a&lt;b</a><a href=\"/w/user/u1\">u1</a>");
    }
}
