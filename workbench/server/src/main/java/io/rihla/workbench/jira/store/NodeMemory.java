package io.rihla.workbench.jira.store;

import io.rihla.workbench.cluster.Cluster;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What this node remembers of the tables, kept the same as what other nodes do: whoever writes
 * tells which rows it was, and the others read them again before it goes on.
 */
public final class NodeMemory {

    private static final String TOPIC = "rows";

    private final Cluster cluster;
    private final Map<String, Remembered<?, ?>> parts = new ConcurrentHashMap<>();
    private final Set<String> written = new LinkedHashSet<>();

    public NodeMemory(Cluster cluster) {
        this.cluster = cluster;
        cluster.onTold(TOPIC, rows -> rows.lines().forEach(this::readAgain));
    }

    /**
     * @param name tells the parts of the memory apart
     * @param key out of its text
     * @param reader what the database holds for a key
     */
    <K extends Comparable<K>, V> Remembered<K, V> part(
            String name, Function<String, K> key, Function<K, Optional<V>> reader) {
        Remembered<K, V> part =
                new Remembered<>(changed -> note(name + " " + changed), key, reader);
        parts.put(name, part);
        return part;
    }

    private synchronized void note(String row) {
        written.add(row);
    }

    /** Nothing was written, or nobody needs to know. */
    public synchronized void forgetWritten() {
        written.clear();
    }

    /** To be called when what was written is stored, while nobody else writes. */
    public void tellWritten() {
        List<String> rows;
        synchronized (this) {
            rows = new ArrayList<>(written);
            written.clear();
        }
        if (!rows.isEmpty()) {
            cluster.tell(TOPIC, rows.stream().collect(Collectors.joining("\n")));
        }
    }

    private void readAgain(String row) {
        int space = row.indexOf(' ');
        Remembered<?, ?> part = parts.get(row.substring(0, space));
        if (part != null) {
            part.readAgain(row.substring(space + 1));
        }
    }
}
