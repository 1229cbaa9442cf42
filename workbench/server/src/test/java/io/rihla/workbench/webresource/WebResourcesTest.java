package io.rihla.workbench.webresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.data.WebResourceDataProvider;
import io.rihla.workbench.services.FakePlugin;
import io.rihla.workbench.services.ServedProduct;
import io.rihla.workbench.web.HeadResources;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebResourcesTest {

    private static final Pattern SCRIPT = Pattern.compile("<script src=\"([^\"]+)\"");

    private Path home;
    private ServedProduct host;
    private FakePlugin plugin;
    private final List<AutoCloseable> modules = new ArrayList<>();

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        home = folder;
        host = new ServedProduct(home);
    }

    @AfterAll
    void stop() throws Exception {
        host.close();
    }

    @BeforeEach
    void createPlugin() {
        plugin = new FakePlugin("p", home.resolve("plugin"));
        for (String name : List.of("a", "b", "c")) {
            plugin.file(name + ".js", "var %s = 1;".formatted(name));
        }
    }

    @AfterEach
    void disable() throws Exception {
        for (AutoCloseable module : modules) {
            module.close();
        }
        modules.clear();
    }

    private void script(String key, String more) throws Exception {
        enable(
                "<web-resource key=\"%s\"><resource type=\"download\" name=\"%s.js\" location=\"%s.js\"/>%s</web-resource>"
                        .formatted(key, key, key, more));
    }

    private void enable(String xml) throws Exception {
        modules.add(host.enable(plugin, xml));
    }

    private String tags(String... required) throws Exception {
        return host.service(RequestResources.class)
                .collecting(
                        () -> {
                            var page = host.service(PageBuilderService.class).assembler();
                            for (String key : required) {
                                page.resources().requireWebResource(key);
                            }
                            return host.service(HeadResources.class)
                                    .tags(null, Set.of("atl.general"));
                        });
    }

    private static List<String> scripts(String tags) {
        List<String> addresses = new ArrayList<>();
        Matcher matcher = SCRIPT.matcher(tags);
        while (matcher.find()) {
            addresses.add(matcher.group(1));
        }
        return addresses;
    }

    @Test
    void aPageGetsItsContextsInOneBatchAndTheRestAfterIt() throws Exception {
        script("a", "<context>atl.general</context><dependency>p:b</dependency>");
        script("b", "");
        script(
                "c",
                "<dependency>p:b</dependency><dependency>com.atlassian.auiplugin:ajs</dependency>");

        List<String> addresses = scripts(tags("p:c"));

        assertThat(addresses).hasSize(3);
        assertThat(addresses.get(0)).contains(":runtime.js");
        assertThat(addresses.get(1)).contains("/download/contextbatch/js/atl.general/batch.js");
        assertThat(addresses.get(2)).contains("/download/batch/p:c/p:c.js");
        String batch = host.get(addresses.get(1), null).body();
        assertThat(batch.indexOf("var b")).isPositive().isLessThan(batch.indexOf("var a"));
        assertThat(batch).contains("try {").contains("catch (e) { WRMCB(e); }");
    }

    @Test
    void dependenciesInACircleAndUnknownOnesDoNoHarm() throws Exception {
        script("a", "<dependency>p:b</dependency><dependency>q:absent</dependency>");
        script("b", "<dependency>p:a</dependency>");

        assertThat(scripts(tags("p:a"))).hasSize(3);
    }

    @Test
    void anAddressWithAVersionMayBeKeptAndChangesWithTheContent() throws Exception {
        script("a", "");
        String before = scripts(tags("p:a")).get(1);
        HttpResponse<String> response = host.get(before, null);
        assertThat(response.headers().firstValue("Cache-Control"))
                .hasValue("public, max-age=31536000");
        assertThat(
                        host.get("/download/batch/p:a/p:a.js", null)
                                .headers()
                                .firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-cache"));

        disable();
        plugin.file("a.js", "var other = 2;");
        script("a", "");

        assertThat(scripts(tags("p:a")).get(1)).isNotEqualTo(before);
    }

    @Test
    void textsInScriptsAreResolvedInTheLanguageOfTheAddress() throws Exception {
        plugin.file("i18n/p.properties", "hi=It''s me\nto=Hello {0}")
                .file("i18n/p_ro.properties", "hi=Eu sunt </script>")
                .file(
                        "a.js",
                        "x(AJS.I18n.getText('hi'), AJS.I18n.getText(\"to\", name), I18n.getText(key));");
        enable("<resource type=\"i18n\" name=\"i\" location=\"i18n.p\"/>");
        script(
                "a",
                "<transformation extension=\"js\"><transformer key=\"jsI18n\"/></transformation>");

        assertThat(host.get("/download/batch/p:a/p:a.js?locale=en-GB", null).body())
                .contains("x(\"It's me\", AJS.format(\"Hello {0}\", name), I18n.getText(key));");
        assertThat(host.get("/download/batch/p:a/p:a.js?locale=ro-RO", null).body())
                .contains("\"Eu sunt \\u003c/script\\u003e\"");
    }

    @Test
    void templatesBecomeScripts() throws Exception {
        plugin.file("x.soy", "{namespace P.X}\n/** */\n{template .t}\n<b>x</b>\n{/template}\n");
        enable(
                """
                <web-resource key="x">
                  <transformation extension="soy"><transformer key="soyTransformer"/></transformation>
                  <dependency>com.atlassian.soy.soy-template-plugin:soy-deps</dependency>
                  <resource type="download" name="x.soy.js" location="x.soy"/>
                </web-resource>""");

        List<String> addresses = scripts(tags("p:x"));
        assertThat(host.get(addresses.get(1), null).body()).contains("goog.DEBUG");
        assertThat(host.get(addresses.get(2), null).body()).contains("P.X.t = function(");
        assertThat(host.get("/download/resources/p:x/x.soy.js", null).body())
                .contains("P.X.t = function(");
    }

    @Test
    void filesOfABatchFindTheirNeighbours() throws Exception {
        plugin.file(
                        "css/a.css",
                        "i { background: url(../x.svg) url('i/y.png') url(\"/z.png\") url(data:x) }")
                .file("img/y.png", "y");
        enable(
                """
                <web-resource key="s">
                  <resource type="download" name="css/a.css" location="css/a.css"/>
                  <resource type="download" name="css/i/" location="img/"/>
                </web-resource>""");

        String css = host.get("/download/batch/p:s/p:s.css", null).body();
        assertThat(css)
                .contains("url(\"/confluence/download/resources/p:s/css/i/y.png\")")
                .contains("url(\"/z.png\")")
                .contains("url(data:x)");
        HttpResponse<String> image =
                host.get("/confluence/download/resources/p:s/css/i/y.png", null);
        assertThat(image.body()).isEqualTo("y");
        assertThat(image.headers().firstValue("Content-Type")).hasValue("image/png");
    }

    @Test
    void onlyDeclaredFilesAreServed() throws Exception {
        plugin.file("secret.txt", "secret").file("img/y.png", "y");
        enable("<resource type=\"download\" name=\"images/\" location=\"img/\"/>");

        assertThat(host.get("/download/resources/p/images/y.png", null).statusCode())
                .isEqualTo(200);
        for (String path :
                List.of(
                        "p/secret.txt",
                        "p/images/../secret.txt",
                        "p/images/%2e%2e/secret.txt",
                        "p/images/absent.png",
                        "q/images/y.png")) {
            assertThat(host.get("/download/resources/" + path, null).statusCode())
                    .as(path)
                    .isIn(400, 404);
        }
    }

    /** Says the same to everybody. */
    public static final class Words implements WebResourceDataProvider {

        @Override
        public Jsonable get() {
            return writer -> writer.write("{\"a\":\"</script><b>\"}");
        }
    }

    @Test
    void dataTravelInThePageAndCannotEndTheScript() throws Exception {
        script("a", "<data key=\"d\" class=\"%s\"/>".formatted(Words.class.getName()));

        assertThat(tags("p:a"))
                .contains(
                        "WRM._unparsedData[\"p:a.d\"]=\"{\\\"a\\\":\\\"\\u003c/script\\u003e\\u003cb\\u003e\\\"}\";");
        assertThat(tags()).doesNotContain("p:a.d");
    }

    @Test
    void whatAScriptWantsLaterComesWithoutWhatThePageHas() throws Exception {
        script("a", "<context>atl.general</context>");
        script("b", "<dependency>p:a</dependency>");
        script("c", "<dependency>p:a</dependency><dependency>p:b</dependency>");

        assertThat(tags("p:b"))
                .contains("data-wrm-key=\"atl.general\" data-wrm-batch-type=\"context\"")
                .contains("data-wrm-key=\"p:b\" data-wrm-batch-type=\"resource\"");
        assertThat(later("{'r':['p:c'],'xr':[],'xc':['atl.general']}"))
                .contains("/download/batch/p:b/p:b.js", "/download/batch/p:c/p:c.js")
                .doesNotContain("p:a.js");
        assertThat(later("{'r':['p:c'],'xr':['p:b'],'xc':['atl.general']}"))
                .contains("p:c.js")
                .doesNotContain("p:b.js");
    }

    private String later(String request) throws Exception {
        return host.post("/rest/webResources/1.0/resources", request.replace('\'', '"')).body();
    }

    @Test
    void whatIsRequiredOutsideARequestGoesNowhere() throws Exception {
        script("a", "");
        host.service(PageBuilderService.class).assembler().resources().requireWebResource("p:a");
        assertThat(tags()).doesNotContain("p:a");
    }

    @Test
    void unknownTransformersAreRefused() {
        assertThatThrownBy(
                        () ->
                                script(
                                        "a",
                                        "<transformation extension=\"less\"><transformer key=\"lessTransformer\"/></transformation>"))
                .isInstanceOf(PluginParseException.class)
                .hasMessageContaining("lessTransformer");
    }
}
