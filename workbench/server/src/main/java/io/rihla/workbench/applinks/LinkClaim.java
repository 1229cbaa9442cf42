package io.rihla.workbench.applinks;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a request over the link says of itself in its {@code Authorization} header.
 *
 * @param consumer the product that sends it
 * @param user the name of whom it comes for, or empty
 * @param token what the other product gave out when a user consented, or empty
 * @param time seconds since 1970
 * @param nonce is never used twice
 * @param signature proves all of it, with the method and the address
 */
record LinkClaim(
        String consumer, String user, String token, long time, String nonce, String signature) {

    private static final String SCHEME = "OAuth ";

    static LinkClaim signed(
            LinkSecret secret, String consumer, String user, String token, String request) {
        long now = System.currentTimeMillis() / 1000;
        LinkClaim open = new LinkClaim(consumer, user, token, now, LinkSecret.word(), "");
        String signature = secret.sign(open.text(request));
        return new LinkClaim(consumer, user, token, now, open.nonce, signature);
    }

    /**
     * @param request the method and the address, as both ends see them
     */
    boolean isSigned(LinkSecret secret, String request) {
        return secret.isSigned(text(request), signature);
    }

    static boolean isIn(String header) {
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /** Empty when the header is no such claim. */
    static Optional<LinkClaim> parse(String header) {
        if (!isIn(header)) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String part : header.substring(SCHEME.length()).split(",")) {
            String[] pair = part.trim().split("=", 2);
            if (pair.length == 2 && pair[1].length() > 1) {
                values.put(pair[0], decoded(pair[1].substring(1, pair[1].length() - 1)));
            }
        }
        String time = values.getOrDefault("oauth_timestamp", "");
        if (!time.matches("\\d{1,15}")) {
            return Optional.empty();
        }
        return Optional.of(
                new LinkClaim(
                        values.getOrDefault("oauth_consumer_key", ""),
                        values.getOrDefault("xoauth_requestor_id", ""),
                        values.getOrDefault("oauth_token", ""),
                        Long.parseLong(time),
                        values.getOrDefault("oauth_nonce", ""),
                        values.getOrDefault("oauth_signature", "")));
    }

    String header() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("oauth_consumer_key", consumer);
        values.put("xoauth_requestor_id", user);
        values.put("oauth_token", token);
        values.put("oauth_timestamp", Long.toString(time));
        values.put("oauth_nonce", nonce);
        values.put("oauth_signature", signature);
        StringBuilder out = new StringBuilder(SCHEME);
        values.forEach(
                (name, value) ->
                        out.append(name)
                                .append("=\"")
                                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                                .append("\","));
        return out.substring(0, out.length() - 1);
    }

    private String text(String request) {
        return String.join("\n", request, consumer, user, token, Long.toString(time), nonce);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
