package io.rihla.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.workbench.testing.JarBuilder;
import io.rihla.workbench.testing.TestHost;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A product that people reach under another host name, another scheme and a context path. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProxyTest {

    private static final String BASE = "https://wiki.example.org/confluence";

    private TestHost host;

    @BeforeAll
    void start(@TempDir Path home, @TempDir Path jars) throws Exception {
        host = TestHost.behindProxy(BASE, home, product -> {});
        host.product().plugins().install(plugin(jars));
    }

    @AfterAll
    void stop() throws Exception {
        host.close();
    }

    @Test
    void pagesKnowTheAddressThatPeopleType() {
        Document page = Jsoup.parse(host.get("/plugins/servlet/upm", "admin").body());

        assertThat(page.select("meta[name=ajs-base-url]").attr("content")).isEqualTo(BASE);
        assertThat(page.select("meta[name=ajs-context-path]").attr("content"))
                .isEqualTo("/confluence");
        assertThat(page.html()).doesNotContain("127.0.0.1");
        assertThat(page.select("a[href^=/]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("/confluence/"));
    }

    @Test
    void anOriginIsComparedWithThatAddress() {
        assertThat(change("https://wiki.example.org")).isEqualTo(200);
        assertThat(change(host.url("").replace("/confluence", ""))).isEqualTo(403);
        assertThat(change("http://wiki.example.org")).isEqualTo(403);
    }

    private int change(String origin) {
        return host.send(
                        host.request("/rest/t/1.0/", "viewer")
                                .header("Origin", origin)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{}")))
                .statusCode();
    }

    private static Path plugin(Path jars) {
        return JarBuilder.plugin(
                        "t",
                        "1",
                        "<rest key=\"r\" path=\"/t\" version=\"1.0\"><package>p</package></rest>")
                .imports("jakarta.ws.rs")
                .source(
                        "p.R",
                        """
                        package p;
                        import jakarta.ws.rs.*;
                        @Path("/") public class R {
                            @POST @Consumes("application/json") public String post() { return "done"; }
                        }
                        """)
                .build(jars);
    }
}
