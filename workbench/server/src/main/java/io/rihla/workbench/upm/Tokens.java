package io.rihla.workbench.upm;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The {@code upm-token}s given out; an upload has to bring one that its user got. */
final class Tokens {

    private static final Duration LIFE = Duration.ofMinutes(30);

    private record Given(String userKey, long until) {}

    private final Map<String, Given> given = new ConcurrentHashMap<>();

    String give(String userKey) {
        long now = System.nanoTime();
        given.values().removeIf(token -> token.until() - now < 0);
        String token = UUID.randomUUID().toString();
        given.put(token, new Given(userKey, now + LIFE.toNanos()));
        return token;
    }

    /** A token is good for one upload. */
    boolean take(String token, String userKey) {
        Given found = token == null ? null : given.remove(token);
        return found != null
                && found.userKey().equals(userKey)
                && found.until() - System.nanoTime() > 0;
    }
}
