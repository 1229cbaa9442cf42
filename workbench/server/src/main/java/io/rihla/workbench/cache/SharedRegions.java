package io.rihla.workbench.cache;

import io.rihla.workbench.cluster.Cluster;
import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the caches of several nodes alike: a node that writes tells the others, which take over the
 * entry or drop theirs. What was written before a node was there it does not learn.
 */
final class SharedRegions {

    private static final Logger log = LoggerFactory.getLogger(SharedRegions.class);
    private static final String TOPIC = "caches";

    private final Cluster cluster;
    private final Map<String, CacheRegion> regions = new ConcurrentHashMap<>();

    SharedRegions(Cluster cluster) {
        this.cluster = cluster;
        cluster.onToldLater(TOPIC, message -> hear((News) message));
    }

    /**
     * What one node tells of a cache.
     *
     * @param key null for all of them
     * @param value null if the entry is to be dropped
     */
    private record News(String cache, byte[] key, byte[] value) implements Serializable {}

    Iterable<Map.Entry<String, CacheRegion>> all() {
        return regions.entrySet();
    }

    /** The first to ask for a name decides what it is like. */
    CacheRegion named(String name, Function<String, CacheRegion> maker) {
        return regions.computeIfAbsent(name, maker);
    }

    void put(String cache, CacheRegion region, Object key, Object value) {
        if (region.wishes().local()) {
            region.put(key, value);
            return;
        }
        byte[] writtenKey = Serialized.write(key);
        if (region.wishes().copied()) {
            byte[] written = Serialized.write(value);
            region.put(key, Serialized.read(written));
            cluster.tellLater(TOPIC, new News(cache, writtenKey, written));
        } else {
            region.put(key, value);
            cluster.tellLater(TOPIC, new News(cache, writtenKey, null));
        }
    }

    /** Keeps what a loader found, which is no news for others. */
    void loaded(CacheRegion region, Object key, Object value) {
        boolean byValue = !region.wishes().local() && region.wishes().copied();
        region.put(key, byValue ? Serialized.read(Serialized.write(value)) : value);
    }

    void remove(String cache, CacheRegion region, Object key) {
        region.remove(key);
        if (!region.wishes().local()) {
            cluster.tellLater(TOPIC, new News(cache, Serialized.write(key), null));
        }
    }

    void clear(String cache, CacheRegion region) {
        region.clear();
        if (!region.wishes().local()) {
            cluster.tellLater(TOPIC, new News(cache, null, null));
        }
    }

    private void hear(News news) {
        CacheRegion region = regions.get(news.cache());
        if (region == null) {
            return;
        }
        try {
            if (news.key() == null) {
                region.clear();
            } else if (news.value() == null) {
                region.remove(Serialized.read(news.key()));
            } else {
                region.put(Serialized.read(news.key()), Serialized.read(news.value()));
            }
        } catch (IllegalArgumentException e) {
            log.warn("News of cache {} cannot be read here; it is emptied", news.cache(), e);
            region.clear();
        }
    }
}
