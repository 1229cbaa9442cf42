package io.rihla.rest;

import jakarta.ws.rs.core.Response;
import java.time.Duration;

/**
 * Images as answers. What one address shows never changes, so that the browser of whoever may see
 * it can keep it for a while; nobody else may.
 */
final class Images {

    /** Short enough that a browser soon forgets what its owner may not see any more. */
    private static final Duration KEPT = Duration.ofDays(1);

    private Images() {}

    static Response answer(String mediaType, Object image) {
        return Response.ok(image)
                .type(mediaType)
                // A browser is to take it for nothing else, and to run nothing in it.
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, max-age=" + KEPT.toSeconds())
                .header("Vary", "Cookie, Authorization")
                .build();
    }
}
