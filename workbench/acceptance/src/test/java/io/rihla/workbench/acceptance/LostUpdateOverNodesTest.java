package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.database.Database;
import io.rihla.workbench.database.SqlHook;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * T14 over two nodes: eight writers edit the same cards of one map through both, while each node
 * stalls between reading and writing and is killed again and again. Half of the edits to which no
 * answer came are sent again, to the other node, under the same name; the others are let be. What
 * was acknowledged is in the log once, what was refused is not, and both nodes show the same map.
 */
@EnabledIfSystemProperty(named = "workbench.database", matches = "postgres")
class LostUpdateOverNodesTest {

    private static final boolean SOAK = Boolean.getBoolean("soak");
    private static final int EDITS = SOAK ? 20_000 : 400;
    private static final int KILLS = SOAK ? 20 : 2;
    private static final int WRITERS = 8;
    private static final int CARDS = 40;
    private static final long LONGEST_STALL = Duration.ofMillis(30).toNanos();

    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Set<String> uncertain = ConcurrentHashMap.newKeySet();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger sentAgain = new AtomicInteger();

    @Test
    void nothingAcknowledgedIsLostAndNothingRefusedAppears() throws Exception {
        try (TwoNodes nodes = TwoNodes.fresh()) {
            String space = new Wiki(nodes.host(1)).space("editor", "manager");
            String key = nodes.maps(1, "editor").take(cards(), "?space=" + space);
            stall(nodes, 1);
            stall(nodes, 2);
            ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
            List<Future<?>> running = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                running.add(writers.submit(() -> write(nodes, key, number)));
            }
            writers.shutdown();
            kill(nodes, running);
            for (Future<?> writer : running) {
                writer.get(30, TimeUnit.MINUTES);
            }
            check(nodes, key);
        }
    }

    /** One node after the other, whenever enough has been written since the last time. */
    private void kill(TwoNodes nodes, List<Future<?>> writers) {
        for (int kill = 1; kill <= KILLS; kill++) {
            int until = EDITS * kill / (KILLS + 1);
            while (sent.get() < until && !writers.stream().allMatch(Future::isDone)) {
                LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
            }
            int node = 1 + kill % 2;
            nodes.kill(node);
            nodes.start(node);
            stall(nodes, node);
        }
    }

    private static void stall(TwoNodes nodes, int node) {
        SqlHook pause =
                (sql, connection) -> {
                    boolean writes = sql.startsWith("INSERT") || sql.startsWith("UPDATE");
                    if (writes && ThreadLocalRandom.current().nextInt(10) == 0) {
                        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_STALL));
                    }
                };
        nodes.host(node).service(Database.class).trace().hook(pause);
    }

    private void write(TwoNodes nodes, String key, int writer) {
        String user = writer % 2 == 0 ? "editor" : "manager";
        long base = 0;
        for (int number = 0; number < EDITS / WRITERS; number++) {
            String name = "w" + writer + "-" + number;
            String edit =
                    "{\"type\":\"set-text\",\"element\":\"card:c%d\",\"field\":\"text\",\"language\":\"en\",\"text\":\"%s\"}"
                            .formatted(ThreadLocalRandom.current().nextInt(CARDS), name);
            sent.incrementAndGet();
            base = send(nodes, 1 + (writer + number) % 2, user, key, base, name, edit);
        }
    }

    /** Gives the revision from which to go on. */
    private long send(
            TwoNodes nodes,
            int node,
            String user,
            String key,
            long base,
            String name,
            String edit) {
        boolean again = ThreadLocalRandom.current().nextBoolean();
        for (int attempt = 0; ; attempt++) {
            Http.Answer answer =
                    asked(nodes.maps(1 + (node + attempt) % 2, user), key, base, name, edit);
            if (answer != null && answer.status() == 200) {
                JsonNode edited = answer.json();
                uncertain.remove(name);
                acknowledged.put(name, edited.path("revision").asLong());
                return edited.path("revision").asLong();
            }
            if (answer != null && answer.status() == 409) {
                // A collision is an answer to this very attempt: an earlier one was not made
                // either.
                uncertain.remove(name);
                refused.add(name);
                return answer.json().path("revision").asLong();
            }
            uncertain.add(name);
            if (!again) {
                return base;
            }
            sentAgain.incrementAndGet();
        }
    }

    /** Null when there is no answer. */
    private static Http.Answer asked(Maps maps, String key, long base, String name, String edit) {
        try {
            return maps.edit(key, base, name, edit);
        } catch (UncheckedIOException e) {
            return null;
        }
    }

    private void check(TwoNodes nodes, String key) {
        Tables tables = new Tables(nodes.host(1).workbench().confluence());
        Map<Long, Map<String, Object>> log = new TreeMap<>();
        Map<String, Long> logged = new HashMap<>();
        for (Map<String, Object> row : tables.rows("EDIT")) {
            long revision = ((Number) row.get("REVISION")).longValue();
            assertThat(log.put(revision, row)).as("revision %s", revision).isNull();
            assertThat(logged.put((String) row.get("CLIENT_ID"), revision)).isNull();
        }
        assertThat(log.keySet())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, log.size()).boxed().toList());
        assertThat(logged).containsAllEntriesOf(acknowledged);
        assertThat(logged.keySet()).doesNotContainAnyElementsOf(refused);
        assertThat(acknowledged.size() + refused.size() + uncertain.size()).isEqualTo(sent.get());
        logged.keySet().removeAll(acknowledged.keySet());
        assertThat(uncertain).containsAll(logged.keySet());

        Map<String, String> last = new HashMap<>();
        for (Map<String, Object> row : log.values()) {
            JsonNode edit = Maps.json((String) row.get("EDIT_JSON"));
            last.put(edit.path("element").asText(), edit.path("text").asText());
        }
        JsonNode map = nodes.maps(1, "editor").map(key);
        assertThat(nodes.maps(2, "manager").map(key)).isEqualTo(map);
        for (JsonNode card : map.path("cards")) {
            String element = "card:" + card.path("id").asText();
            assertThat(card.at("/text/en").asText())
                    .as(element)
                    .isEqualTo(last.getOrDefault(element, "none"));
        }
        assertThat(acknowledged).hasSizeGreaterThan(EDITS / 10);
        System.out.printf(
                "%d edits, %d acknowledged, %d refused, %d without an answer, %d sent again, %d kills%n",
                sent.get(),
                acknowledged.size(),
                refused.size(),
                uncertain.size(),
                sentAgain.get(),
                KILLS);
    }

    private static String cards() {
        StringBuilder cards = new StringBuilder();
        for (int card = 0; card < CARDS; card++) {
            cards.append(card == 0 ? "" : ",")
                    .append(
                            "{\"id\":\"c%d\",\"lane\":\"l1\",\"stage\":\"s1\",\"text\":{\"en\":\"none\"}}"
                                    .formatted(card));
        }
        return """
               {"format":"rihla-map/1","languages":["en"],"name":{"en":"Nodes"},
                "stages":[{"id":"s1","name":{"en":"One"}}],"lanes":[{"id":"l1","kind":"actions"}],
                "cards":[%s]}
               """
                .formatted(cards);
    }
}
