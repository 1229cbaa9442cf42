package io.rihla.workbench.fragment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.api.model.WebPanel;
import com.atlassian.sal.api.message.I18nResolver;
import io.rihla.workbench.i18n.HostI18nResolver;
import io.rihla.workbench.i18n.TextBundles;
import io.rihla.workbench.services.FakePlugin;
import io.rihla.workbench.web.Navigation;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebFragmentsTest {

    private final I18nResolver texts = new HostI18nResolver(new TextBundles(), () -> Locale.UK);
    private final PanelRunner runner = new PanelRunner(Duration.ofMillis(300), work -> work);
    private final WebFragments fragments = new WebFragments(texts, "/jira", runner);
    private final HostConditions host = new HostConditions();
    private final FragmentModuleType type = new FragmentModuleType(fragments, host, null);

    @TempDir Path files;
    private FakePlugin plugin;

    @BeforeEach
    void createPlugin() {
        plugin = new FakePlugin("p", files);
    }

    @AfterEach
    void close() {
        runner.close();
    }

    private AutoCloseable enable(String xml) throws Exception {
        return type.enable(plugin, FakePlugin.module(xml));
    }

    private void item(int weight, String label, String condition) throws Exception {
        enable(
                "<web-item key=\"%s\" section=\"s\" weight=\"%d\"><label>%s</label><link>/x</link>%s</web-item>"
                        .formatted(label, weight, label, condition));
    }

    @Test
    void theLightestComesFirst() throws Exception {
        item(20, "second", "");
        item(10, "first", "");

        assertThat(fragments.items("s", Map.of()))
                .extracting(Navigation.Link::label)
                .containsExactly("first", "second");
    }

    @Test
    void addressesGetTheContextPathAndThePagesValues() throws Exception {
        enable(
                "<web-item key=\"a\" section=\"s\"><label key=\"some.key\"/><link linkId=\"me\">/p/$key/${other}</link></web-item>");

        assertThat(fragments.items("s", Map.of("key", "A B")))
                .containsExactly(new Navigation.Link("me", "some.key", "/jira/p/A+B/${other}"));
    }

    @Test
    void dotsLeadIntoThePagesValues() throws Exception {
        enable(
                "<web-item key=\"a\" section=\"s\"><label>a</label><link>/p/${map.id}/$map.id/${map.none}/$key.html</link></web-item>");

        assertThat(fragments.items("s", Map.of("key", "k", "map", Map.of("id", 7))))
                .extracting(Navigation.Link::address)
                .containsExactly("/jira/p/7/7/${map.none}/k.html");
    }

    @Test
    void sectionsCarryTheirItems() throws Exception {
        enable("<web-section key=\"t\" location=\"menu\"><label>T</label></web-section>");
        enable(
                "<web-item key=\"i\" section=\"menu/t\"><label>I</label><link absolute=\"true\">https://x/</link></web-item>");

        assertThat(fragments.sections("menu", Map.of()))
                .containsExactly(
                        new Navigation.Section(
                                "t", "T", List.of(new Navigation.Link("", "I", "https://x/"))));
    }

    /** Asks the page's context for the word given. */
    public static final class Asks implements Condition {

        private String word;

        @Override
        public void init(Map<String, String> params) {
            word = params.get("word");
        }

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            if (word.equals("fail")) {
                throw new IllegalStateException("deliberate");
            }
            return context.containsKey(word);
        }
    }

    private static String asks(String word, String more) {
        return "<condition class=\"%s\" %s><param name=\"word\">%s</param></condition>"
                .formatted(Asks.class.getName(), more, word);
    }

    @Test
    void conditionsAreCombined() throws Exception {
        item(
                1,
                "both",
                "<conditions type=\"AND\">" + asks("a", "") + asks("b", "") + "</conditions>");
        item(
                2,
                "either",
                "<conditions type=\"OR\">" + asks("a", "") + asks("b", "") + "</conditions>");
        item(3, "not", asks("a", "invert=\"true\""));
        item(4, "failing", asks("fail", ""));

        assertThat(fragments.items("s", Map.of("a", 1)))
                .extracting(Navigation.Link::label)
                .containsExactly("either");
        assertThat(fragments.items("s", Map.of("a", 1, "b", 1)))
                .extracting(Navigation.Link::label)
                .containsExactly("both", "either");
        assertThat(fragments.items("s", Map.of()))
                .extracting(Navigation.Link::label)
                .containsExactly("not");
    }

    @Test
    void theProductsOwnConditionsAreTheProducts() throws Exception {
        host.offer("com.example.Of", params -> context -> params.get("w").equals("yes"));
        item(
                1,
                "shown",
                "<condition class=\"com.example.Of\"><param name=\"w\">yes</param></condition>");
        item(
                2,
                "hidden",
                "<condition class=\"com.example.Of\"><param name=\"w\">no</param></condition>");

        assertThat(fragments.items("s", Map.of()))
                .extracting(Navigation.Link::label)
                .containsExactly("shown");
    }

    @Test
    void anUnknownConditionFailsTheModule() {
        assertThatThrownBy(() -> item(1, "x", "<condition class=\"com.example.Absent\"/>"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    /** Draws its context's word. */
    public static class Word implements WebPanel {

        @Override
        public String getHtml(Map<String, Object> context) {
            return "<p>" + context.get("word") + "</p>";
        }

        @Override
        public void writeHtml(Writer writer, Map<String, Object> context) {
            throw new UnsupportedOperationException();
        }
    }

    /** Fails. */
    public static final class Failing extends Word {

        @Override
        public String getHtml(Map<String, Object> context) {
            throw new IllegalStateException("deliberate");
        }
    }

    /** Never comes to an end by itself. */
    public static final class Endless extends Word {

        static final CountDownLatch INTERRUPTED = new CountDownLatch(1);

        @Override
        public String getHtml(Map<String, Object> context) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                INTERRUPTED.countDown();
            }
            return "";
        }
    }

    @Test
    void aSlowOrFailingPanelCostsASentence() throws Exception {
        for (Class<?> panel : List.of(Word.class, Failing.class, Endless.class)) {
            enable(
                    "<web-panel key=\"%s\" location=\"l\" class=\"%s\"/>"
                            .formatted(panel.getSimpleName(), panel.getName()));
        }

        var panels = fragments.panels("l", Map.of("word", "hi"));

        assertThat(panels)
                .extracting(WebFragments.Panel::failed)
                .containsExactly(false, true, true);
        assertThat(panels.get(0).html()).isEqualTo("<p>hi</p>");
        assertThat(panels.get(1).html()).doesNotContain("deliberate");
        Endless.INTERRUPTED.await();
    }

    @Test
    void aPanelMayBeAFileAndGoes() throws Exception {
        plugin.file("panel.html", "<b>file</b>");
        AutoCloseable panel =
                enable(
                        "<web-panel key=\"a\" location=\"l\"><label>L</label><resource name=\"view\" type=\"static\" location=\"panel.html\"/></web-panel>");
        assertThat(fragments.panels("l", Map.of()))
                .containsExactly(new WebFragments.Panel("p:a", "L", "<b>file</b>", false));

        panel.close();
        assertThat(fragments.panels("l", Map.of())).isEmpty();
    }

    @Test
    void aPanelHasAClassOrAView() {
        assertThatThrownBy(() -> enable("<web-panel key=\"a\" location=\"l\"/>"))
                .isInstanceOf(PluginParseException.class);
    }
}
