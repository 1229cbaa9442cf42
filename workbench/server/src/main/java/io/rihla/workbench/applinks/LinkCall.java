package io.rihla.workbench.applinks;

import com.atlassian.sal.api.net.Request.MethodType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request that is ready to go, and can go again.
 *
 * @param user the name of whom it comes for, or empty
 * @param token or empty
 * @param body null for none
 * @param connect milliseconds
 * @param silence how long the answer may be silent, in milliseconds
 */
record LinkCall(
        MethodType method,
        URI address,
        String user,
        String token,
        Map<String, String> headers,
        byte[] body,
        int connect,
        int silence) {

    private static final int TEN_SECONDS = 10_000;

    LinkCall {
        headers = Map.copyOf(headers);
        body = body == null ? null : body.clone();
    }

    static LinkCall to(MethodType method, URI address, String user, String token) {
        return new LinkCall(method, address, user, token, Map.of(), null, TEN_SECONDS, TEN_SECONDS);
    }

    LinkCall with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.keySet().removeIf(name::equalsIgnoreCase);
        more.put(name, value);
        return new LinkCall(method, address, user, token, more, body, connect, silence);
    }

    LinkCall withBody(String text, String contentType) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new LinkCall(method, address, user, token, headers, bytes, connect, silence)
                .with("Content-Type", contentType);
    }

    LinkCall connectWithin(int milliseconds) {
        return new LinkCall(method, address, user, token, headers, body, milliseconds, silence);
    }

    LinkCall silentFor(int milliseconds) {
        return new LinkCall(method, address, user, token, headers, body, connect, milliseconds);
    }

    boolean isAnonymous() {
        return user.isEmpty() && token.isEmpty();
    }

    /** What the signature covers; the other end makes the same of what reaches it. */
    String signedText() {
        return signedText(method.name(), address.getRawPath(), address.getRawQuery());
    }

    /**
     * @param query null for none
     */
    static String signedText(String method, String path, String query) {
        return method + " " + path + (query == null ? "" : "?" + query);
    }
}
