package io.rihla.workbench.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collection;
import java.util.UUID;

/** Rihla's REST calls on maps, or on personas in the same words, as one person makes them. */
final class Maps {

    static final String PATH = "/rest/rihla/1.0/maps";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Http http;
    private final String path;

    Maps(Http http) {
        this(http, DocumentKind.MAP);
    }

    Maps(Http http, DocumentKind kind) {
        this.http = http;
        path = kind.path();
    }

    /** A small map, all of whose texts are this one. */
    static String saying(String text) {
        return """
               {"format":"rihla-map/1","languages":["en"],"name":{"en":"%1$s"},"goal":{"en":"%1$s"},
                "stages":[{"id":"s1","name":{"en":"%1$s"}},{"id":"s2","name":{"en":"%1$s"}}],
                "lanes":[{"id":"l1","kind":"actions"}],
                "touchpoints":[{"id":"t1","stage":"s1","name":{"en":"%1$s"},"feeling":1}],
                "cards":[{"id":"c1","lane":"l1","stage":"s1","text":{"en":"%1$s"}}],
                "painPoints":[{"id":"p1","touchpoint":"t1","text":{"en":"%1$s"},"severity":4}]}
               """
                .formatted(text);
    }

    /** One of the maps of the demo, under a key of its own. */
    static ObjectNode demo(String name) {
        try {
            String file =
                    Files.readString(Places.workbench().resolve("demo/maps/" + name + ".json"));
            ObjectNode map = (ObjectNode) MAPPER.readTree(file);
            return map.put("key", newKey());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A key that no other map has. */
    static String newKey() {
        return "k" + UUID.randomUUID().toString().substring(24);
    }

    /** Takes one in and gives its key. */
    String take(String json, String query) {
        return post(json, query).expect(201).json().path("key").asText();
    }

    Http.Answer post(String json, String query) {
        return http.post(path + query, json);
    }

    Http.Answer post(byte[] file) {
        return http.send("POST", path, Http.JSON, file);
    }

    Http.Answer read(String key) {
        return http.get(path + "/" + key);
    }

    /** The map itself, as its file says it. */
    JsonNode map(String key) {
        return read(key).expect(200).json().path("map");
    }

    Http.Answer export(String key) {
        return http.get(path + "/" + key + "/export");
    }

    Http.Answer edits(String key, long since) {
        return http.get(path + "/" + key + "/edits?since=" + since);
    }

    /**
     * @param edit as docs/map-format.md has it
     */
    Http.Answer edit(String key, long base, String client, String edit) {
        return http.post(
                path + "/" + key + "/edits",
                "{\"baseRevision\":%d,\"clientId\":\"%s\",\"edit\":%s}"
                        .formatted(base, client, edit));
    }

    Http.Answer retext(String key, long base, String element, String text) {
        return edit(key, base, "c" + UUID.randomUUID(), setText(element, text));
    }

    static String setText(String element, String text) {
        return setText(element, "name", text);
    }

    static String setText(String element, String field, String text) {
        return "{\"type\":\"set-text\",\"element\":\"%s\",\"field\":\"%s\",\"language\":\"en\",\"text\":\"%s\"}"
                .formatted(element, field, text);
    }

    /** Makes a map one of these personas. */
    void about(String key, Collection<String> personas) {
        String at = path + "/" + key + "/personas";
        ObjectNode choice = MAPPER.createObjectNode();
        choice.set("baseRevision", http.get(at).expect(200).json().path("revision"));
        choice.set("personas", MAPPER.valueToTree(personas));
        http.put(at, choice.toString()).expect(200);
    }

    Http.Answer delete(String key) {
        return http.delete(path + "/" + key);
    }

    Http.Answer restore(String key) {
        return http.with("X-Atlassian-Token", "no-check").post(path + "/" + key + "/restore", "{}");
    }

    JsonNode list(String query) {
        return http.get(path + "?limit=100" + query)
                .expect(200)
                .json()
                .path(path.substring(path.lastIndexOf('/') + 1));
    }

    boolean lists(String key, String query) {
        return list(query).findValuesAsText("key").contains(key);
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
