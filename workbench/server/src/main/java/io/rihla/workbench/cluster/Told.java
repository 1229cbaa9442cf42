package io.rihla.workbench.cluster;

import com.hazelcast.core.HazelcastInstance;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Who on this node listens to what other nodes tell. */
final class Told {

    private static final String KEY = Told.class.getName();

    private final Map<String, List<Consumer<String>>> listeners = new ConcurrentHashMap<>();

    static Told on(HazelcastInstance member) {
        return (Told) member.getUserContext().computeIfAbsent(KEY, key -> new Told());
    }

    void add(String topic, Consumer<String> listener) {
        listeners.computeIfAbsent(topic, same -> new CopyOnWriteArrayList<>()).add(listener);
    }

    void hear(String topic, String message) {
        listeners.getOrDefault(topic, List.of()).forEach(listener -> listener.accept(message));
    }
}
