package io.rihla.workbench.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** The plugin manager's REST calls, as scripts make them. */
final class Upm {

    private static final String PLUGIN = "application/vnd.atl.plugins.plugin+json";

    /** A machine that is busy with other tests may start a plugin ten times slower. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Http admin;

    Upm(String base) {
        this.admin = Http.as(base, "admin");
    }

    /** Uploads a jar and waits until it is enabled. */
    void install(Path jar) {
        String error = outcome(jar);
        if (!error.isEmpty()) {
            throw new AssertionError(error);
        }
        await(PluginJar.KEY, true);
    }

    Http.Answer upload(Path jar) {
        String token =
                admin.with("Accept", "application/vnd.atl.plugins.installed+json")
                        .get("/rest/plugins/1.0/")
                        .expect(200)
                        .header("upm-token");
        String boundary = "rihla-boundary";
        return admin.with("X-Atlassian-Token", "no-check")
                .send(
                        "POST",
                        "/rest/plugins/1.0/?token=" + token,
                        "multipart/form-data; boundary=" + boundary,
                        multipart(jar, boundary));
    }

    /** Uploads a file, waits and gives the sentence that says why it is refused, or nothing. */
    String outcome(Path jar) {
        Http.Answer accepted = upload(jar).expect(202);
        String address = accepted.json().at("/links/self").asText();
        String task = address.substring(address.indexOf("/rest/"));
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            JsonNode state = admin.get(task).expect(200).json();
            if (state.at("/status/done").asBoolean()) {
                return state.at("/status/errorMessage").asText("");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new AssertionError(task + " does not end");
    }

    Http.Answer plugin(String key) {
        return admin.with("Accept", PLUGIN).get("/rest/plugins/1.0/" + key + "-key");
    }

    void enable(String key, boolean enabled) {
        JsonNode now = plugin(key).expect(200).json();
        ((com.fasterxml.jackson.databind.node.ObjectNode) now).put("enabled", enabled);
        admin.send(
                        "PUT",
                        "/rest/plugins/1.0/" + key + "-key",
                        PLUGIN,
                        now.toString().getBytes(StandardCharsets.UTF_8))
                .expect(200);
        await(key, enabled);
    }

    void uninstall(String key) {
        admin.delete("/rest/plugins/1.0/" + key + "-key").expect(204);
    }

    /** Waits until the plugin manager says so, as long as a busy machine may need. */
    void await(String key, boolean enabled) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Http.Answer answer = plugin(key);
            if (answer.status() == 200 && answer.json().path("enabled").asBoolean() == enabled) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError(key + " is not " + (enabled ? "enabled" : "disabled"));
    }

    private static byte[] multipart(Path jar, String boundary) {
        String head =
                "--"
                        + boundary
                        + "\r\nContent-Disposition: form-data; name=\"plugin\"; filename=\""
                        + jar.getFileName()
                        + "\"\r\nContent-Type: application/java-archive\r\n\r\n";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            body.write(head.getBytes(StandardCharsets.UTF_8));
            body.write(Files.readAllBytes(jar));
            body.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return body.toByteArray();
    }
}
