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

/** The page of segments speaks the reader's language and lets no text of users through. */
class SegmentTemplateTest {

    private static final SoyTemplateRenderer SOY =
            SoyEngine.of(
                    Map.of("segments", List.of("segments/segments.soy", "shared/page.soy")),
                    List.of(new TextFunction()));

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoHasNotLoggedInIsAskedTo(Language language) {
        assertThat(page(language, false, List.of()))
                .contains("<a href=\"/login?a&amp;b\">")
                .contains(texts.text(language, "rihla.segments.login"))
                .doesNotContain("data-rihla-act", "<table");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whereThereIsNoneItSaysWhatToDo(Language language) {
        assertThat(page(language, true, List.of()))
                .contains("dir=\"" + language.direction().html() + "\"")
                .contains(texts.text(language, "rihla.segments.none.action"))
                .contains("data-rihla-act=\"new\"")
                .doesNotContain("<table");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsAnothersCanOnlyBeRead(Language language) {
        assertThat(page(language, true, List.of(segment(false))))
                .contains("<bdi lang=\"ar\" dir=\"rtl\">طلاب &lt;b&gt;</bdi>", "&lt;script&gt;")
                .contains(texts.text(language, "rihla.segment-basis.needs"))
                .contains(texts.text(language, "rihla.segments.archived"))
                .doesNotContain("<script>", "data-rihla-act=\"edit\"");
        assertThat(page(language, true, List.of(segment(true))))
                .contains("data-rihla-act=\"edit\"", "data-rihla-act=\"restore\"")
                .doesNotContain("data-rihla-act=\"archive\"");
    }

    private static String page(
            Language language, boolean loggedIn, List<Map<String, Object>> segments) {
        Map<String, Object> page = new HashMap<>();
        page.put("reader", MapViews.reader(TextLocale.of(language)));
        page.put("loggedIn", loggedIn);
        page.put("login", "/login?a&b");
        page.put("maps", "/maps");
        page.put("segments", segments);
        return SOY.render("segments", "Rihla.Segments.page", Map.of("page", page));
    }

    private static Map<String, Object> segment(boolean mayChange) {
        Map<String, Object> segment = new HashMap<>();
        segment.put("id", "s1");
        segment.put("shown", "طلاب <b>");
        segment.put("lang", "ar");
        segment.put("dir", "rtl");
        segment.put("basis", "needs");
        segment.put("about", "<script>");
        segment.put("aboutLang", "en");
        segment.put("aboutDir", "ltr");
        segment.put("creatorName", "Ana");
        segment.put("archived", true);
        segment.put("mayChange", mayChange);
        return segment;
    }
}
