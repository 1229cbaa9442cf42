package io.rihla.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import io.rihla.view.soy.TextFunction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mails and the page of notices speak the reader's language and let no text of users through. */
class NoticeTemplateTest {

    private static final SoyTemplateRenderer SOY =
            SoyEngine.of(
                    Map.of(
                            "notices",
                            List.of("notices/notices.soy", "notices/mail.soy", "shared/page.soy")),
                    List.of(new TextFunction()));

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource(Language.class)
    void aMailHasTheDirectionOfItsLanguage(Language language) {
        String html =
                render(
                        "Rihla.Mail.letter",
                        Map.of(
                                "reader", reader(language),
                                "maps", List.of(map()),
                                "all", "https://wiki.example/plugins/servlet/rihla/notices"));

        assertThat(html)
                .contains("<html lang=\"" + language.tag() + "\" dir=\"" + dir(language) + "\">")
                .contains(texts.text(language, "rihla.notices.compare"))
                .contains(texts.text(language, "rihla.watch.stop"))
                .contains("history?map=m1&amp;from=3&amp;to=9")
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageMarksWhatIsUnreadInWords(Language language) {
        Map<String, Object> page = new HashMap<>();
        page.put("reader", reader(language));
        page.put("loggedIn", true);
        page.put("login", "");
        page.put("notices", List.of(notice()));
        page.put("newest", 7);
        page.put("unread", 1);
        page.put("watchEdited", false);
        page.put("mail", false);
        page.put("first", true);
        page.put("here", "/notices");
        page.put("next", "");
        String html = render("Rihla.Notices.page", Map.of("page", page));

        assertThat(html)
                .contains(texts.text(language, "rihla.notices.new"))
                .contains(texts.text(language, "rihla.notices.no-mail"))
                .contains("data-rihla-read=\"7\"", "dir=\"" + dir(language) + "\"")
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    private static ReaderView reader(Language language) {
        return MapViews.reader(TextLocale.of(language));
    }

    private static String dir(Language language) {
        return language.direction().html();
    }

    private static Map<String, Object> map() {
        Map<String, Object> map = new HashMap<>(notice());
        map.put("notices", List.of(notice()));
        return map;
    }

    private static Map<String, Object> notice() {
        Map<String, Object> notice = new HashMap<>();
        notice.put("id", 7);
        notice.put("kind", "changed");
        notice.put("map", "m1");
        notice.put("name", "Shop <script>");
        notice.put("lang", "en");
        notice.put("dir", "ltr");
        notice.put("href", "https://wiki.example/pages/viewpage.action?pageId=1");
        notice.put("at", "2026-03-01T10:00:00Z");
        notice.put("when", "1 Mar 2026, 10:00");
        notice.put("unread", true);
        notice.put("sentence", "Others changed this map");
        notice.put("people", List.of(Map.of("name", "Ana <script>", "lines", List.of("<script>"))));
        notice.put(
                "compare", "https://wiki.example/plugins/servlet/rihla/history?map=m1&from=3&to=9");
        notice.put("stop", "https://wiki.example/plugins/servlet/rihla/notices?stop=m1");
        return notice;
    }

    private static String render(String template, Map<String, Object> data) {
        StringBuilder html = new StringBuilder();
        SOY.render(html, "notices", template, data);
        return html.toString();
    }
}
