package io.rihla.workbench.cache;

import io.rihla.workbench.contracts.CacheWishes;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The entries of one named cache. They outlive the wrappers that plugins hold, and with them an
 * upgrade of the plugin.
 */
final class CacheRegion {

    private final Map<Object, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final CacheWishes wishes;
    private final Clock clock;

    CacheRegion(CacheWishes wishes, Clock clock) {
        this.wishes = wishes;
        this.clock = clock;
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
        entry.read = clock.millis();
        return entry.value;
    }

    synchronized void put(Object key, Object value) {
        if (key == null || value == null) {
            throw new IllegalArgumentException("A cache holds no null");
        }
        if (wishes.replicateViaCopy() && !wishes.local() && !(value instanceof Serializable)) {
            throw new IllegalArgumentException(
                    value.getClass().getName() + " cannot be copied to other nodes");
        }
        entries.put(key, new Entry(value, clock.millis()));
        if (entries.size() > wishes.maxEntries()) {
            Iterator<Object> leastRecentFirst = entries.keySet().iterator();
            leastRecentFirst.next();
            leastRecentFirst.remove();
        }
    }

    synchronized void remove(Object key) {
        entries.remove(key);
    }

    synchronized void clear() {
        entries.clear();
    }

    synchronized Collection<Object> keys() {
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
        long now = clock.millis();
        return passed(now - entry.written, wishes.expireAfterWriteMillis())
                || passed(now - entry.read, wishes.expireAfterAccessMillis());
    }

    private static boolean passed(long age, long limit) {
        return limit > 0 && age >= limit;
    }

    private static final class Entry {

        private final Object value;
        private final long written;
        private long read;

        Entry(Object value, long now) {
            this.value = value;
            written = now;
            read = now;
        }
    }
}
