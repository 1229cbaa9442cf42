package io.rihla.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * JSON as our resources read and write it. They hand the product finished texts, because the
 * product's own mapper knows another copy of the library than the one inside our jar.
 */
public final class Json {

    /** More than the largest edit, which writes one text in three languages. */
    private static final int MOST_BYTES = 1_000_000;

    /** Deeper than any request of ours; the domain has limits of its own. */
    private static final int MAX_DEPTH = 100;

    private static final ObjectMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(MAX_DEPTH)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .build();

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Plain maps, lists and values as JSON. */
    static JsonNode tree(Object plain) {
        return MAPPER.valueToTree(plain);
    }

    /** JSON that one of our writers has written. */
    static JsonNode own(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Our own JSON cannot be read", e);
        }
    }

    /**
     * The object in a request's body.
     *
     * @throws RestRefused if it is none, or larger than any request but a file needs to be
     */
    public static JsonNode request(InputStream body) {
        return request(body, MAPPER.reader());
    }

    /** The same with fractions as they are written, not as what a processor makes of them. */
    static JsonNode exactRequest(InputStream body) {
        return request(
                body,
                MAPPER.reader()
                        .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES));
    }

    private static JsonNode request(InputStream body, ObjectReader as) {
        byte[] bytes = bytes(body);
        try {
            JsonNode node = as.readTree(bytes);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (IOException malformed) {
            // Answered below: to a caller both mean the same.
        }
        throw RestRefused.malformed();
    }

    /**
     * The value as its reader gets it from a client. Everything beyond ASCII is escaped: writing
     * half of a surrogate pair as it stands would turn it into a question mark, unseen by whoever
     * is to refuse it.
     */
    static byte[] bytes(JsonNode value) {
        try {
            return MAPPER.writer()
                    .with(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .writeValueAsString(value)
                    .getBytes(StandardCharsets.US_ASCII);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree cannot be written", e);
        }
    }

    /**
     * The client's own name for what it sends, so that it counts once; empty if it gives none.
     *
     * @throws RestRefused if it is no text, or longer than this
     */
    static String clientId(JsonNode request, int longest) {
        JsonNode client = request.path("clientId");
        if (!client.isMissingNode() && !client.isTextual()
                || client.asText("").length() > longest) {
            throw RestRefused.value("clientId");
        }
        return client.asText("");
    }

    public static Response ok(JsonNode answer) {
        return answer(200, answer);
    }

    public static Response answer(int status, JsonNode answer) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON + ";charset=UTF-8")
                .header("Cache-Control", "no-store")
                .entity(answer.toString())
                .build();
    }

    private static byte[] bytes(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new RestRefused(413, "too-large", "", 1);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
