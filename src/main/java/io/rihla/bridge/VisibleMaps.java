package io.rihla.bridge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
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
 * Which maps, and which of their personas, a person in Jira may see: only Confluence knows, and is
 * asked for all of them at once, as that person. Its answer is kept for a minute; nobody waits for
 * it longer than a second, and what is not known is not visible.
 */
public class VisibleMaps implements AutoCloseable {

    /** How many maps, and how many personas, one question may name. */
    public static final int MOST_AT_ONCE = 5_000;

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
     * Those of the maps and of the personas that the person may see.
     *
     * @param userKey empty for somebody who has not logged in and who therefore sees none
     * @return none, with the reason, where Confluence could not be asked or did not answer in time
     */
    public Answer<Set<String>> visible(String userKey, Set<String> maps, Set<String> personas) {
        Set<String> asked = union(maps, personas);
        if (userKey.isEmpty() || asked.isEmpty()) {
            return Answer.of(Set.of());
        }
        Kept known = known(userKey, asked);
        if (known != null) {
            return Answer.of(among(known.visible(), asked));
        }
        List<String> ofMaps = maps.stream().sorted().toList();
        List<String> ofPersonas = personas.stream().sorted().toList();
        try {
            Future<Answer<Set<String>>> answer =
                    threads.submit(() -> ask(userKey, ofMaps, ofPersonas));
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

    /** Asks for as many at once as one question may have, and for the others with further ones. */
    private Answer<Set<String>> ask(String userKey, List<String> maps, List<String> personas) {
        Instant now = clock.instant();
        Set<String> visible = new HashSet<>();
        int most = Math.max(maps.size(), personas.size());
        for (int from = 0; from < most; from += MOST_AT_ONCE) {
            ObjectNode body = BridgeJson.object();
            part(maps, from).forEach(body.putArray("keys")::add);
            part(personas, from).forEach(body.putArray("personas")::add);
            Reply reply =
                    confluence.ask(
                            userKey, Call.post("rest/rihla/1.0/visible-maps", body.toString()));
            JsonNode seen = reply.json().path("visible");
            if (!reply.done() || !seen.isArray()) {
                Availability why =
                        reply.availability().ok() ? Availability.AWAY : reply.availability();
                return Answer.none(why, Set.of());
            }
            seen.forEach(key -> visible.add(key.asText("")));
        }
        Set<String> asked = union(maps, personas);
        synchronized (kept) {
            kept.remove(userKey);
            kept.put(userKey, new Kept(asked, Set.copyOf(visible), now));
        }
        return Answer.of(among(visible, asked));
    }

    private static List<String> part(List<String> all, int from) {
        return from >= all.size()
                ? List.of()
                : all.subList(from, Math.min(from + MOST_AT_ONCE, all.size()));
    }

    private static Set<String> union(Collection<String> some, Collection<String> others) {
        Set<String> both = new HashSet<>(some);
        both.addAll(others);
        return Set.copyOf(both);
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
