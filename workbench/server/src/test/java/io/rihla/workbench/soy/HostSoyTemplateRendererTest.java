package io.rihla.workbench.soy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.soy.renderer.JsExpression;
import com.atlassian.soy.renderer.SoyClientFunction;
import com.atlassian.soy.renderer.SoyServerFunction;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.Users;
import io.rihla.workbench.services.FakePlugin;
import io.rihla.workbench.services.ServedProduct;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostSoyTemplateRendererTest {

    private static final String MODULE =
            "<web-resource key=\"t\"><resource type=\"soy\" name=\"x\" location=\"x.soy\"/>%s</web-resource>";

    private Path home;
    private ServedProduct host;
    private SoyTemplateRenderer soy;
    private FakePlugin plugin;
    private AutoCloseable module;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        home = folder;
        host = new ServedProduct(home);
        soy = host.service(SoyTemplateRenderer.class);
    }

    @AfterAll
    void stop() throws Exception {
        host.close();
    }

    @BeforeEach
    void createPlugin() {
        plugin = new FakePlugin("p", home.resolve("plugin"));
        module = () -> {};
    }

    @AfterEach
    void disable() throws Exception {
        module.close();
    }

    private void template(String body, String... params) throws Exception {
        StringBuilder doc = new StringBuilder("/**\n");
        for (String param : params) {
            doc.append(" * @param ").append(param).append('\n');
        }
        plugin.file(
                "x.soy",
                "{namespace Test}\n%s */\n{template .t}\n%s\n{/template}\n".formatted(doc, body));
        module = host.enable(plugin, MODULE.formatted(""));
    }

    private String render(Map<String, Object> data) {
        return soy.render("p:t", "Test.t", data);
    }

    @Test
    void escapesMarkupAlwaysAndAddressesOnlyWhenTheNamespaceSaysSo() throws Exception {
        template("<a href=\"{$x}\">{$x}</a>", "x");
        assertThat(render(Map.of("x", "<b>"))).isEqualTo("<a href=\"&lt;b&gt;\">&lt;b&gt;</a>");
        assertThat(render(Map.of("x", "javascript:alert(1)"))).contains("href=\"javascript:");
        module.close();

        plugin.file(
                "x.soy",
                """
                {namespace Test autoescape="contextual"}
                /** @param x */
                {template .t}
                <a href="{$x}">{$x}</a>
                {/template}
                """);
        module = host.enable(plugin, MODULE.formatted(""));
        assertThat(render(Map.of("x", "<b>"))).isEqualTo("<a href=\"%3Cb%3E\">&lt;b&gt;</a>");
        assertThat(render(Map.of("x", "javascript:alert(1)"))).contains("href=\"#zSoyz\"");
    }

    /** What a view model must not be. */
    public record Model(String name) {}

    @Test
    void recordsHaveNoFields() throws Exception {
        template("{$x.name}", "x");

        assertThatThrownBy(() -> render(Map.of("x", new Model("unseen"))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void textsFollowTheReader() throws Exception {
        plugin.file("i18n/p.properties", "hi=Hello {0}")
                .file("i18n/p_ro.properties", "hi=Salut {0}");
        try (AutoCloseable ignored =
                host.enable(plugin, "<resource type=\"i18n\" name=\"i\" location=\"i18n.p\"/>")) {
            template("{getText('hi', $x)}", "x");

            assertThat(render(Map.of("x", "<Ana>"))).isEqualTo("Hello &lt;Ana&gt;");
            String manager = asRomanian(() -> render(Map.of("x", "Ana")));
            assertThat(manager).isEqualTo("Salut Ana");
        }
    }

    private <T> T asRomanian(Callable<T> work) throws Exception {
        var users = host.service(Users.class);
        var current = host.service(CurrentUser.class);
        return current.as(users.byName("manager").orElseThrow(), work);
    }

    /** A function for both sides. */
    public static final class Shout implements SoyServerFunction<String>, SoyClientFunction {

        @Override
        public String getName() {
            return "shout";
        }

        @Override
        public Set<Integer> validArgSizes() {
            return Set.of(1);
        }

        @Override
        public String apply(Object... arguments) {
            return arguments[0] + "!";
        }

        @Override
        public JsExpression generate(JsExpression... arguments) {
            return new JsExpression("(" + arguments[0].getText() + " + '!')");
        }
    }

    @Test
    void functionsOfPluginsWorkOnBothSidesAndGo() throws Exception {
        AutoCloseable function =
                host.enable(
                        plugin,
                        "<soy-function key=\"f\" class=\"%s\"/>".formatted(Shout.class.getName()));
        template("{shout($x)}", "x");

        assertThat(render(Map.of("x", "Hi"))).isEqualTo("Hi!");
        assertThat(
                        host.service(HostSoyTemplateRenderer.class)
                                .compile(
                                        "{namespace N}\n/** @param x */\n{template .t}\n{shout($x)}\n{/template}\n",
                                        "n.soy",
                                        Locale.UK))
                .contains("opt_data.x + '!'");

        function.close();
        assertThatThrownBy(() -> render(Map.of("x", "Hi"))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aScriptSpeaksTheLanguageOfItsAddress() throws Exception {
        plugin.file("i18n/p.properties", "hi=Hello").file("i18n/p_ro.properties", "hi=Salut");
        try (AutoCloseable ignored =
                host.enable(plugin, "<resource type=\"i18n\" name=\"i\" location=\"i18n.p\"/>")) {
            String template =
                    "{namespace N}\n/** */\n{template .t}\n{getText('hi')}\n{/template}\n";
            HostSoyTemplateRenderer compiler = host.service(HostSoyTemplateRenderer.class);

            assertThat(compiler.compile(template, "n.soy", Locale.forLanguageTag("ro")))
                    .contains("Salut");
            assertThat(compiler.compile(template, "n.soy", Locale.UK)).contains("Hello");
        }
    }

    @Test
    void templatesOfDependenciesCanBeCalledAndChangesAreSeen() throws Exception {
        plugin.file("y.soy", "{namespace Other}\n/** */\n{template .o}\nfirst\n{/template}\n");
        plugin.file(
                "x.soy",
                "{namespace Test}\n/** */\n{template .t}\n{call Other.o /}\n{/template}\n");
        String other =
                "<web-resource key=\"o\"><resource type=\"soy\" name=\"y\" location=\"y.soy\"/></web-resource>";
        AutoCloseable first = host.enable(plugin, other);
        module = host.enable(plugin, MODULE.formatted("<dependency>p:o</dependency>"));
        assertThat(render(Map.of())).isEqualTo("first");

        first.close();
        plugin.file("y.soy", "{namespace Other}\n/** */\n{template .o}\nsecond\n{/template}\n");
        try (AutoCloseable ignored = host.enable(plugin, other)) {
            assertThat(render(Map.of())).isEqualTo("second");
        }
    }

    @Test
    void unknownModulesAndTemplatesFail() throws Exception {
        template("x");
        for (String name : List.of("Test.absent", "Absent.t")) {
            assertThatThrownBy(() -> soy.render("p:t", name, Map.of()))
                    .isInstanceOf(RuntimeException.class);
        }
        assertThatThrownBy(() -> soy.render("p:absent", "Test.t", Map.of()))
                .isInstanceOf(RuntimeException.class)
                .hasMessageContaining("p:absent");
    }
}
