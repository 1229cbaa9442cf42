package io.rihla.workbench.applinks;

import com.atlassian.sal.api.net.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** An answer that has been read to its end. */
final class LinkAnswer implements Response {

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    /**
     * @param headers by their names in small letters
     */
    LinkAnswer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.body = body.clone();
    }

    static LinkAnswer of(int status, String contentType, String body) {
        return new LinkAnswer(
                status, Map.of("content-type", contentType), body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int getStatusCode() {
        return status;
    }

    @Override
    public String getResponseBodyAsString() {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public InputStream getResponseBodyAsStream() {
        return new ByteArrayInputStream(body);
    }

    @Override
    public String getHeader(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }
}
