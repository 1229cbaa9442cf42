package io.rihla.workbench.upm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.workbench.testing.JarBuilder;
import io.rihla.workbench.testing.TestHost;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpmRestTest {

    private static final String BASE = "/rest/plugins/1.0/";
    private static final String PLUGIN = "application/vnd.atl.plugins.plugin+json";

    @TempDir Path home;
    @TempDir Path jars;

    private TestHost host;

    @BeforeEach
    void start() throws Exception {
        System.setProperty(Switches.UPLOAD, "true");
        System.setProperty(Switches.NO_SIGNATURE_CHECK, "true");
        host = TestHost.confluence(home);
    }

    @AfterEach
    void stop() throws Exception {
        host.close();
        System.clearProperty(Switches.UPLOAD);
        System.clearProperty(Switches.NO_SIGNATURE_CHECK);
    }

    @Test
    void aScriptInstallsDisablesEnablesAndRemovesAPlugin() throws Exception {
        JsonNode task = installed(JarBuilder.plugin("a.b", "1.2", "").build(jars));
        assertThat(task.at("/status/errorMessage").isMissingNode()).isTrue();
        assertThat(plugin("a.b").path("enabled").asBoolean()).isTrue();
        assertThat(plugin("a.b").path("version").asText()).isEqualTo("1.2");
        assertThat(put("a.b", PLUGIN, "{\"enabled\":false}").statusCode()).isEqualTo(200);
        assertThat(plugin("a.b").path("enabled").asBoolean()).isFalse();
        assertThat(put("a.b", PLUGIN, "{\"enabled\":true}").statusCode()).isEqualTo(200);
        assertThat(plugin("a.b").path("enabled").asBoolean()).isTrue();
        assertThat(host.send(host.request(BASE + "a.b-key", "admin").DELETE()).statusCode())
                .isEqualTo(204);
        assertThat(host.get(BASE + "a.b-key", "admin").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.atl.plugins.plugin+json, 200",
        "*/*, 200",
        "application/json, 406",
        "text/html, 406"
    })
    void aPluginIsShownOnlyInItsOwnMediaType(String accept, int status) throws Exception {
        installed(JarBuilder.plugin("a.b", "1", "").build(jars));
        HttpRequest.Builder request =
                host.request(BASE + "a.b-key", "admin").header("Accept", accept);
        assertThat(host.send(request).statusCode()).isEqualTo(status);
    }

    @Test
    void aChangeNeedsTheMediaTypeAndABoolean() throws Exception {
        installed(JarBuilder.plugin("a.b", "1", "").build(jars));
        assertThat(put("a.b", "application/json", "{\"enabled\":false}").statusCode())
                .isEqualTo(415);
        assertThat(put("a.b", PLUGIN, "{\"enabled\":1}").statusCode()).isEqualTo(400);
        assertThat(put("a.b", PLUGIN, "{").statusCode()).isEqualTo(400);
        assertThat(put("none", PLUGIN, "{\"enabled\":false}").statusCode()).isEqualTo(404);
        assertThat(plugin("a.b").path("enabled").asBoolean()).isTrue();
    }

    @Test
    void anUploadNeedsATokenAndEachServesOnce() throws Exception {
        Path jar = JarBuilder.plugin("a.b", "1", "").build(jars);
        assertThat(upload("made-up", jar).statusCode()).isEqualTo(403);
        String token = token();
        assertThat(upload(token, jar).statusCode()).isEqualTo(202);
        assertThat(upload(token, jar).statusCode()).isEqualTo(403);
    }

    @Test
    void aBadJarEndsTheTaskWithASentence() throws Exception {
        Path text = Files.writeString(jars.resolve("x.jar"), "text");
        assertThat(installed(text).at("/status/errorMessage").asText()).contains("no jar");
        assertThat(host.product().plugins().all()).isEmpty();
    }

    @Test
    void uploadsAreRefusedUnlessSwitchedOn() throws Exception {
        Path jar = JarBuilder.plugin("a.b", "1", "").build(jars);
        System.clearProperty(Switches.UPLOAD);
        HttpResponse<String> answer = upload(token(), jar);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Plugins cannot be installed via upload");
        assertThat(host.get("/plugins/servlet/upm", "admin").body())
                .contains("Uploading apps is switched off")
                .doesNotContain("type=\"file\"");
    }

    @Test
    void unsignedJarsAreRefusedUnlessTheCheckIsOff() throws Exception {
        System.clearProperty(Switches.NO_SIGNATURE_CHECK);
        JsonNode task = installed(JarBuilder.plugin("a.b", "1", "").build(jars));
        assertThat(task.at("/status/errorMessage").asText()).contains("Signature check failed!");
        assertThat(host.product().plugins().all()).isEmpty();
    }

    @Test
    void onlyAdministratorsManagePlugins() {
        assertThat(host.get(BASE, null).statusCode()).isEqualTo(401);
        assertThat(host.get(BASE, "editor").statusCode()).isEqualTo(403);
        assertThat(host.get("/plugins/servlet/upm", "editor").statusCode()).isEqualTo(403);
        HttpResponse<String> stranger = host.get("/plugins/servlet/upm", null);
        assertThat(stranger.statusCode()).isEqualTo(302);
        assertThat(stranger.headers().firstValue("Location").orElse(""))
                .contains("/confluence/login.action?os_destination=");
    }

    private String token() {
        return host.get(BASE, "admin").headers().firstValue("upm-token").orElseThrow();
    }

    private JsonNode plugin(String key) throws Exception {
        HttpRequest.Builder request =
                host.request(BASE + key + "-key", "admin").header("Accept", PLUGIN);
        return new ObjectMapper().readTree(host.send(request).body());
    }

    private HttpResponse<String> put(String key, String type, String body) {
        return host.send(
                host.request(BASE + key + "-key", "admin")
                        .header("Content-Type", type)
                        .PUT(BodyPublishers.ofString(body)));
    }

    /** The task after it is done. */
    private JsonNode installed(Path jar) throws Exception {
        HttpResponse<String> answer = upload(token(), jar);
        assertThat(answer.statusCode()).isEqualTo(202);
        String task = answer.headers().firstValue("Location").orElseThrow();
        String path = task.substring(host.product().contextPath().length());
        while (true) {
            JsonNode state = new ObjectMapper().readTree(host.get(path, "admin").body());
            if (state.at("/status/done").asBoolean()) {
                return state;
            }
            Thread.onSpinWait();
        }
    }

    private HttpResponse<String> upload(String token, Path jar) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String head =
                "--B\r\nContent-Disposition: form-data; name=\"plugin\"; filename=\"p.jar\"\r\n"
                        + "Content-Type: application/java-archive\r\n\r\n";
        body.write(head.getBytes(StandardCharsets.UTF_8));
        body.write(Files.readAllBytes(jar));
        body.write("\r\n--B--\r\n".getBytes(StandardCharsets.UTF_8));
        return host.send(
                host.request(BASE + "?token=" + token, "admin")
                        .header("Content-Type", "multipart/form-data; boundary=B")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }
}
