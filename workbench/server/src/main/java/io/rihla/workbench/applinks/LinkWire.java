package io.rihla.workbench.applinks;

import com.atlassian.sal.api.net.Request.MethodType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Brings requests to the other product over the network. It has no threads of its own: a request
 * runs on the thread that sends it, so that no thread ever belongs to a plugin that has gone.
 */
final class LinkWire {

    static {
        // The JDK would send a POST a second time when a connection closes without an answer.
        System.setProperty("sun.net.http.retryPost", "false");
    }

    private final LinkSecret secret;
    private final String consumer;
    private final Neighbour neighbour;

    /**
     * @param consumer the id of the product that sends
     */
    LinkWire(LinkSecret secret, String consumer, Neighbour neighbour) {
        this.secret = secret;
        this.consumer = consumer;
        this.neighbour = neighbour;
    }

    /** Sends it as whom it comes for, or unsigned for nobody. */
    LinkAnswer send(LinkCall call) throws IOException {
        // Elsewhere nobody knows the secret, and nobody is to see what it signs.
        return send(call, !call.isAnonymous() && neighbour.has(call.address()));
    }

    /** Sends it as the product itself, as the two talk about tokens. */
    LinkAnswer sendAsProduct(LinkCall call) throws IOException {
        return send(call, true);
    }

    private LinkAnswer send(LinkCall call, boolean signed) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) call.address().toURL().openConnection();
        connection.setRequestMethod(call.method().name());
        connection.setConnectTimeout(call.connect());
        connection.setReadTimeout(call.silence());
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        call.headers().forEach(connection::setRequestProperty);
        if (signed) {
            connection.setRequestProperty("Authorization", claim(call).header());
        }
        if (call.body() != null && call.method() != MethodType.GET) {
            connection.setDoOutput(true);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(call.body());
            }
        }
        return read(connection);
    }

    private LinkClaim claim(LinkCall call) {
        return LinkClaim.signed(secret, consumer, call.user(), call.token(), call.signedText());
    }

    private static LinkAnswer read(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        Map<String, String> headers = new HashMap<>();
        for (Map.Entry<String, List<String>> header : connection.getHeaderFields().entrySet()) {
            if (header.getKey() != null) {
                headers.put(
                        header.getKey().toLowerCase(Locale.ROOT),
                        String.join(", ", header.getValue()));
            }
        }
        try (InputStream in =
                status >= 400 ? connection.getErrorStream() : connection.getInputStream()) {
            return new LinkAnswer(status, headers, in == null ? new byte[0] : in.readAllBytes());
        }
    }
}
