package io.rihla.store;

import static io.rihla.store.Desk.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.documents.Busy;
import io.rihla.documents.EditCollided;
import io.rihla.documents.Edited;
import io.rihla.documents.LogLine;
import io.rihla.documents.MapHead;
import io.rihla.text.Language;
import io.rihla.workbench.database.DatabaseKind;
import io.rihla.workbench.database.Faults;
import io.rihla.workbench.database.SqlHook;
import io.rihla.workbench.database.SqlTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * T14: eight writers on three nodes edit the same cards of one map while the database stalls and
 * loses connections. What was acknowledged is in the log, once and where it was said to be; what
 * was refused is not.
 */
class LostUpdateTest {

    private static final int WRITERS = 8;
    private static final int NODES = 3;
    private static final int EDITS = Boolean.getBoolean("soak") ? 20_000 : 400;
    private static final int CARDS = 40;

    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Set<String> uncertain = ConcurrentHashMap.newKeySet();

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void nothingAcknowledgedIsLostAndNothingRefusedAppears(DatabaseKind kind) throws Exception {
        Desk first = Desk.on(kind);
        String key = first.create(Sketch.map("", 1, CARDS)).key();
        List<Desk> nodes = new ArrayList<>(List.of(first));
        while (nodes.size() < NODES) {
            nodes.add(Desk.on(kind).withWikiOf(first));
        }

        try (SqlTrace.Hooked stalls = first.harness.statements().hook(stallBeforeWriting());
                SqlTrace.Hooked losses = first.harness.statements().hook(loseConnections())) {
            ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
            List<Future<?>> running = new ArrayList<>();
            for (int w = 0; w < WRITERS; w++) {
                Desk node = nodes.get(w % NODES);
                int writer = w;
                running.add(writers.submit(() -> write(node, key, writer)));
            }
            writers.shutdown();
            for (Future<?> writer : running) {
                writer.get(20, TimeUnit.MINUTES);
            }
        }

        check(Desk.on(kind), nodes, key);
    }

    private void check(Desk fresh, List<Desk> nodes, String key) {
        MapHead head = fresh.store.head(key).orElseThrow();
        List<LogLine> log = fresh.store.log(head, 0, head.revision());
        Map<String, Long> logged =
                log.stream().collect(Collectors.toMap(LogLine::clientId, LogLine::revision));

        assertThat(acknowledged.size() + refused.size()).isEqualTo(EDITS / WRITERS * WRITERS);
        assertThat(acknowledged).hasSizeGreaterThan(EDITS / 4);
        assertThat(uncertain).as("connections were lost").isNotEmpty();
        assertThat(logged).isEqualTo(acknowledged);
        assertThat(logged.keySet()).doesNotContainAnyElementsOf(refused);
        assertThat(log)
                .extracting(LogLine::revision)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, head.revision()).boxed().toList());
        for (Desk node : nodes) {
            assertThat(node.map(key)).isEqualTo(fresh.map(key));
        }
    }

    private void write(Desk node, String key, int writer) {
        Random random = new Random(writer);
        long base = 0;
        for (int i = 0; i < EDITS / WRITERS; i++) {
            String clientId = writer + "-" + i;
            String card = "c0-" + random.nextInt(CARDS);
            base = send(node, key, base, clientId, card);
        }
    }

    /** Sends until there is an answer, as a client does. */
    private long send(Desk node, String key, long base, String clientId, String card) {
        while (true) {
            try {
                Edited edited =
                        node.edit(
                                ADMIN,
                                key,
                                base,
                                clientId,
                                Sketch.retext(card, Language.EN, clientId));
                acknowledged.put(clientId, edited.revision());
                return edited.since().get(edited.since().size() - 1).revision();
            } catch (EditCollided collided) {
                refused.add(clientId);
                return collided.revision();
            } catch (Busy busy) {
                refused.add(clientId);
                return base;
            } catch (RuntimeException lost) {
                uncertain.add(clientId);
            }
        }
    }

    private static SqlHook stallBeforeWriting() {
        return (sql, connection) -> {
            if (sql.startsWith("DELETE") && ThreadLocalRandom.current().nextInt(4) == 0) {
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(2_000_000));
            }
        };
    }

    private static SqlHook loseConnections() {
        SqlHook loss = Faults.lostConnection();
        return (sql, connection) -> {
            if (ThreadLocalRandom.current().nextInt(EDITS / 2) == 0) {
                loss.before(sql, connection);
            }
        };
    }
}
