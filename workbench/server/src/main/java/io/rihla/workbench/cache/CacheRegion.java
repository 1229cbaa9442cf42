package io.rihla.workbench.cache;

import io.rihla.workbench.contracts.CacheWishes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries that one node keeps of one named cache. They outlive the wrappers that plugins hold,
 * and with them an upgrade of the plugin.
 */
final class CacheRegion {

    private final Map<Object, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final CacheWishes wishes;
    private final Clock clock;

    CacheRegion(CacheWishes wishes, Clock clock) {
        this.wishes = wishes;
        this.clock = clock;
    }

    CacheWishes wishes() {
        return wishes;
    }

    /** Null when there is none or it is too old. */
    synchronized Object get(Object key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return null;
        }
        if (tooOld(entry)) {
            entries.remove(key);
            return null;
        }
        return entry.value;
    }

    synchronized void put(Object key, Object value) {
        if (key == null || value == null) {
            throw new IllegalArgumentException("A cache holds no null");
        }
        entries.put(key, new Entry(value, clock.millis()));
        if (entries.size() > wishes.maxEntries()) {
            Iterator<Object> leastUsed = entries.keySet().iterator();
            leastUsed.next();
            leastUsed.remove();
        }
    }

    synchronized void remove(Object key) {
        entries.remove(key);
    }

    synchronized void clear() {
        entries.clear();
    }

    synchronized List<Object> keys() {
        entries.values().removeIf(this::tooOld);
        return new ArrayList<>(entries.keySet());
    }

    synchronized boolean holdsFrom(ClassLoader loader) {
        return entries.entrySet().stream()
                .anyMatch(
                        entry ->
                                entry.getKey().getClass().getClassLoader() == loader
                                        || entry.getValue().value.getClass().getClassLoader()
                                                == loader);
    }

    private boolean tooOld(Entry entry) {
        long limit = wishes.expireAfterWriteMillis();
        return limit > 0 && clock.millis() - entry.written >= limit;
    }

    private record Entry(Object value, long written) {}
}
