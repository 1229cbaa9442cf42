package io.rihla.bridge;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A question to the other product.
 *
 * @param path below the other product's address, without a slash at its beginning, with its query
 * @param body JSON; empty for none
 */
public record Call(Method method, String path, Optional<String> body) {

    /** What HTTP has for what we do. */
    public enum Method {
        GET,
        POST,
        PUT,
        DELETE
    }

    public static Call get(String path) {
        return new Call(Method.GET, path, Optional.empty());
    }

    public static Call post(String path, String json) {
        return new Call(Method.POST, path, Optional.of(json));
    }

    public static Call put(String path, String json) {
        return new Call(Method.PUT, path, Optional.of(json));
    }

    public static Call delete(String path) {
        return new Call(Method.DELETE, path, Optional.empty());
    }

    /** A text as one piece of a path or a query. */
    public static String quoted(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
