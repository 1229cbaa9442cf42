package io.rihla.bridge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Which maps a person in Jira may see: only Confluence knows, and is asked for all of them at once,
 * as that person. Its answer is kept for a minute; nobody waits for it longer than a second, and
 * what is not known is not visible.
 */
public class VisibleMaps implements AutoCloseable {

    private static final Duration LIFE = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int MOST_KEPT = 2_000;
    private static final int THREADS = 4;
    private static final int MOST_WAITING = 50;

    private final Neighbour confluence;
    private final Clock clock;
    private final ThreadPoolExecutor threads;
    private final Map<String, Kept> kept =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
                    return size() > MOST_KEPT;
                }
            };

    private record Kept(Set<String> asked, Set<String> visible, Instant at) {}

    public VisibleMaps(Neighbour confluence, Clock clock) {
        this.confluence = confluence;
        this.clock = clock;
        AtomicInteger number = new AtomicInteger();
        threads =
                new ThreadPoolExecutor(
                        THREADS,
                        THREADS,
                        10,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(MOST_WAITING),
                        work -> {
                            Thread made =
                                    new Thread(work, "rihla-sight-" + number.incrementAndGet());
                            made.setDaemon(true);
                            return made;
                        });
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Those of the maps that the person may see.
     *
     * @param userKey empty for somebody who has not logged in and who therefore sees none
     * @return none, with the reason, where Confluence could not be asked or did not answer in time
     */
    public Answer<Set<String>> visible(String userKey, Set<String> maps) {
        if (userKey.isEmpty() || maps.isEmpty()) {
            return Answer.of(Set.of());
        }
        Kept known = known(userKey, maps);
        if (known != null) {
            return Answer.of(among(known.visible(), maps));
        }
        Set<String> asked = Set.copyOf(maps);
        try {
            Future<Answer<Set<String>>> answer = threads.submit(() -> ask(userKey, asked));
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException | TimeoutException | ExecutionException late) {
            return Answer.none(Availability.AWAY, Set.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.none(Availability.AWAY, Set.of());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private Answer<Set<String>> ask(String userKey, Set<String> maps) {
        ObjectNode body = BridgeJson.object();
        maps.stream().sorted().forEach(body.putArray("keys")::add);
        Instant now = clock.instant();
        Reply reply =
                confluence.ask(userKey, Call.post("rest/rihla/1.0/visible-maps", body.toString()));
        JsonNode visible = reply.json().path("visible");
        if (!reply.done() || !visible.isArray()) {
            Availability why = reply.availability().ok() ? Availability.AWAY : reply.availability();
            return Answer.none(why, Set.of());
        }
        Set<String> keys = new HashSet<>();
        visible.forEach(key -> keys.add(key.asText("")));
        synchronized (kept) {
            kept.remove(userKey);
            kept.put(userKey, new Kept(maps, Set.copyOf(keys), now));
        }
        return Answer.of(among(keys, maps));
    }

    private @Nullable Kept known(String userKey, Set<String> maps) {
        synchronized (kept) {
            Kept found = kept.get(userKey);
            boolean fresh =
                    found != null
                            && found.at().plus(LIFE).isAfter(clock.instant())
                            && found.asked().containsAll(maps);
            return fresh ? found : null;
        }
    }

    private static Set<String> among(Set<String> visible, Set<String> maps) {
        Set<String> both = new HashSet<>(maps);
        both.retainAll(visible);
        return Set.copyOf(both);
    }
}
