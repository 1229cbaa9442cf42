package io.rihla.workbench.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.workbench.testing.JarBuilder;
import io.rihla.workbench.testing.TestHost;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginLifecycleTest {

    @TempDir Path home;
    @TempDir Path jars;

    /** What the test's plugin says about itself, by way of a service of the product. */
    private final List<String> diary = new CopyOnWriteArrayList<>();

    private TestHost host;
    private PluginSystem plugins;

    @BeforeEach
    void start() throws Exception {
        host =
                TestHost.start(
                        "confluence",
                        home,
                        product ->
                                product.services()
                                        .provide(
                                                com.atlassian.event.api.EventPublisher.class,
                                                new Diary(diary)));
        plugins = host.product().plugins();
    }

    @AfterEach
    void stop() throws Exception {
        host.close();
    }

    @Test
    void installedPluginsHaveTheirBeansAndAnswerRequests() throws Exception {
        InstalledPlugin plugin = plugins.install(hello("1.0", "one"));
        assertThat(plugin.error()).isEmpty();
        assertThat(plugin.enabled()).isTrue();
        assertThat(plugin.modulesEnabled()).isEqualTo(1);
        assertThat(host.get("/plugins/servlet/hello", "viewer").body()).isEqualTo("one /hello");
        assertThat(diary).containsExactly("constructed one", "onStart one");
    }

    @Test
    void aHigherVersionReplacesTheLower() throws Exception {
        plugins.install(hello("1.0", "one"));
        plugins.install(hello("1.1", "two"));
        assertThat(host.get("/plugins/servlet/hello", "viewer").body()).isEqualTo("two /hello");
        assertThat(plugins.all()).extracting(InstalledPlugin::version).containsExactly("1.1");
        assertThat(diary)
                .containsExactly(
                        "constructed one",
                        "onStart one",
                        "onStop one",
                        "destroyed one",
                        "constructed two",
                        "onStart two");
    }

    @Test
    void aLowerVersionIsRefusedAndTheHigherGoesOn() throws Exception {
        plugins.install(hello("1.1", "two"));
        assertThatThrownBy(() -> plugins.install(hello("1.0", "one")))
                .isInstanceOf(BadPluginException.class)
                .hasMessageContaining("older");
        assertThat(host.get("/plugins/servlet/hello", "viewer").body()).isEqualTo("two /hello");
    }

    @Test
    void aSnapshotOverTheSameSnapshotKeepsTheOldCode() throws Exception {
        plugins.install(hello("1.0-SNAPSHOT", "old"));
        plugins.install(hello("1.0-SNAPSHOT", "new"));
        assertThat(host.get("/plugins/servlet/hello", "viewer").body()).startsWith("old");
    }

    @Test
    void aRebuiltReleaseReplacesItself() throws Exception {
        plugins.install(hello("1.0", "old"));
        plugins.install(hello("1.0", "new"));
        assertThat(host.get("/plugins/servlet/hello", "viewer").body()).startsWith("new");
    }

    @Test
    void disabledPluginsAreGoneAndComeBack() throws Exception {
        plugins.install(hello("1.0", "one"));
        InstalledPlugin plugin = plugins.disable("hello");
        assertThat(plugin.enabled()).isFalse();
        assertThat(plugin.modulesEnabled()).isZero();
        assertThat(host.get("/plugins/servlet/hello", "viewer").statusCode()).isEqualTo(404);
        plugins.enable("hello");
        assertThat(host.get("/plugins/servlet/hello", "viewer").statusCode()).isEqualTo(200);
    }

    @Test
    void uninstalledPluginsAreForgotten() throws Exception {
        plugins.install(hello("1.0", "one"));
        plugins.uninstall("hello");
        assertThat(plugins.all()).isEmpty();
        assertThat(host.get("/plugins/servlet/hello", "viewer").statusCode()).isEqualTo(404);
        assertThat(home.resolve("plugins"))
                .isDirectoryNotContaining("glob:**.jar")
                .isDirectoryContaining("glob:**.json");
    }

    @Test
    void pluginsAndTheirStateSurviveARestart() throws Exception {
        plugins.install(hello("1.0", "one"));
        plugins.install(JarBuilder.plugin("other", "2", "").build(jars));
        plugins.disable("other");
        host.close();
        start();
        assertThat(host.get("/plugins/servlet/hello", "viewer").body()).isEqualTo("one /hello");
        assertThat(plugins.find("other"))
                .hasValueSatisfying(p -> assertThat(p.enabled()).isFalse());
    }

    @Test
    void oneFailingModuleLeavesItsNeighboursAlone() throws Exception {
        InstalledPlugin plugin =
                plugins.install(
                        helloWith(
                                "1.0",
                                "one",
                                """
                                <servlet key="broken" class="p.Missing"><url-pattern>/b</url-pattern></servlet>
                                <never-heard-of key="strange"/>
                                <servlet key="nowhere" class="p.Hello"/>
                                """));
        assertThat(plugin.enabled()).isTrue();
        assertThat(plugin.modulesEnabled()).isEqualTo(1);
        assertThat(plugin.modules())
                .filteredOn(module -> !module.error().isEmpty())
                .extracting(ModuleState::key)
                .containsExactly("broken", "strange", "nowhere");
        assertThat(host.get("/plugins/servlet/hello", "viewer").statusCode()).isEqualTo(200);
        assertThat(host.get("/plugins/servlet/upm", "admin").body())
                .contains("1 of 4 modules enabled")
                .contains("The class p.Missing cannot be found")
                .contains("no module type &lt;never-heard-of&gt;")
                .contains("no url-pattern");
    }

    @Test
    void aMissingServiceIsNamedAndItsArrivalEnablesThePlugin() throws Exception {
        InstalledPlugin needy =
                plugins.install(
                        JarBuilder.plugin("a.needy", "1", "")
                                .imports("q")
                                .index("imports", "q.Greeting")
                                .build(jars));
        assertThat(needy.enabled()).isFalse();
        assertThat(needy.error()).contains("needs the service q.Greeting");
        plugins.install(
                JarBuilder.plugin("z.giver", "1", "")
                        .header("Export-Package", "q")
                        .index("component", "q.Giver")
                        .index("exports", "q.Giver#q.Greeting")
                        .source("q.Greeting", "package q; public interface Greeting {}")
                        .source("q.Giver", "package q; public class Giver implements Greeting {}")
                        .build(jars));
        assertThat(plugins.find("a.needy").orElseThrow().error()).isEmpty();
        assertThat(plugins.find("a.needy").orElseThrow().enabled()).isTrue();
    }

    @Test
    void componentsOfTheOtherProductAreNotTouched() throws Exception {
        InstalledPlugin plugin =
                plugins.install(
                        JarBuilder.plugin("two", "1", "")
                                .index("component", "p.Common")
                                .index("component-jira", "p.NotThere")
                                .index("imports-jira", "com.atlassian.jira.NotHere")
                                .index("exports", "p.NotThere#java.lang.Runnable")
                                .source("p.Common", "package p; public class Common {}")
                                .build(jars));
        assertThat(plugin.error()).isEmpty();
        assertThat(plugin.container().orElseThrow().bean("common")).isNotNull();
    }

    @Test
    void packagesOfTheOtherProductAreAbsent() throws Exception {
        plugins.install(
                JarBuilder.plugin("see", "1", "")
                        .imports("com.atlassian.jira.issue", "com.atlassian.confluence.pages")
                        .build(jars));
        PluginContainer plugin = plugins.enabled("see").orElseThrow();
        assertThat(plugin.loadClass("com.atlassian.confluence.pages.Page")).isNotNull();
        assertThatThrownBy(() -> plugin.loadClass("com.atlassian.jira.issue.Issue"))
                .isInstanceOf(ClassNotFoundException.class);
        assertThatThrownBy(() -> plugin.loadClass("io.rihla.workbench.plugin.PluginSystem"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void twoServicesOfOneNameAreAMistakeThatIsNamed() throws Exception {
        String publisher = "com.atlassian.event.api.EventPublisher";
        InstalledPlugin plugin =
                plugins.install(
                        JarBuilder.plugin("clash", "1", "")
                                .imports("com.atlassian.event.api")
                                .index("imports", publisher + "#x")
                                .index("imports-confluence", "java.lang.Runnable#x")
                                .build(jars));
        assertThat(plugin.error()).contains("both be called \"x\"");
    }

    private Path hello(String version, String word) {
        return helloWith(version, word, "");
    }

    private Path helloWith(String version, String word, String modules) {
        return JarBuilder.plugin(
                        "hello",
                        version,
                        """
                        <servlet key="hello" class="p.Hello"><url-pattern>/hello</url-pattern></servlet>
                        """
                                + modules)
                .imports(
                        "com.atlassian.event.api",
                        "com.atlassian.sal.api.lifecycle",
                        "jakarta.annotation",
                        "jakarta.servlet",
                        "jakarta.servlet.http",
                        "org.springframework.stereotype")
                .index("component", "p.Word")
                .index("imports", "com.atlassian.event.api.EventPublisher")
                .index("exports", "p.Word#com.atlassian.sal.api.lifecycle.LifecycleAware")
                .source(
                        "p.Word",
                        """
                        package p;
                        import com.atlassian.event.api.EventPublisher;
                        import com.atlassian.sal.api.lifecycle.LifecycleAware;
                        @org.springframework.stereotype.Component
                        public class Word implements LifecycleAware {
                            private final EventPublisher diary;
                            public Word(EventPublisher diary) { this.diary = diary; }
                            public String text() { return "%1$s"; }
                            @jakarta.annotation.PostConstruct void begin() { diary.publish("constructed %1$s"); }
                            @jakarta.annotation.PreDestroy void end() { diary.publish("destroyed %1$s"); }
                            public void onStart() { diary.publish("onStart %1$s"); }
                            public void onStop() { diary.publish("onStop %1$s"); }
                        }
                        """
                                .formatted(word))
                .source(
                        "p.Hello",
                        """
                        package p;
                        import jakarta.servlet.http.*;
                        public class Hello extends HttpServlet {
                            private final Word word;
                            public Hello(Word word) { this.word = word; }
                            @Override protected void doGet(HttpServletRequest request, HttpServletResponse response)
                                    throws java.io.IOException {
                                response.setContentType("text/plain");
                                response.getWriter().write(word.text() + " " + request.getServletPath().substring("/plugins/servlet".length()));
                            }
                        }
                        """)
                .build(jars);
    }

    private record Diary(List<String> lines) implements com.atlassian.event.api.EventPublisher {
        @Override
        public void publish(Object event) {
            lines.add((String) event);
        }

        @Override
        public void register(Object listener) {}

        @Override
        public void unregister(Object listener) {}
    }
}
