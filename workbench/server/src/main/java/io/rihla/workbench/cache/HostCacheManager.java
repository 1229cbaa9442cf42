package io.rihla.workbench.cache;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import io.rihla.workbench.cluster.Cluster;
import io.rihla.workbench.contracts.CacheWishes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/** One product's caches on this node. The first settings that a name is asked for with stand. */
public final class HostCacheManager implements CacheManager {

    private final Clock clock;
    private final SharedRegions regions;
    private final Set<HostCache<?, ?>> wrappers =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    public HostCacheManager(Clock clock, Cluster cluster) {
        this.clock = clock;
        this.regions = new SharedRegions(cluster);
    }

    @Override
    public <K, V> Cache<K, V> getCache(
            String name, CacheLoader<K, V> loader, CacheSettings required) {
        CacheRegion region =
                regions.named(name, same -> new CacheRegion((CacheWishes) required, clock));
        HostCache<K, V> wrapper = new HostCache<>(name, regions, region, loader);
        wrappers.add(wrapper);
        return wrapper;
    }

    /** Empties all caches of this node, as an administrator may at any time. */
    public void flushAll() {
        regions.all().forEach(region -> region.getValue().clear());
    }

    /** Loaders and entries whose classes come from this loader. */
    public Collection<String> heldFrom(ClassLoader loader) {
        List<String> held = new ArrayList<>();
        synchronized (wrappers) {
            wrappers.stream()
                    .filter(cache -> cache.loadsFrom(loader))
                    .forEach(cache -> held.add("cache loader of " + cache.name()));
        }
        for (Map.Entry<String, CacheRegion> region : regions.all()) {
            if (region.getValue().holdsFrom(loader)) {
                held.add("entries of cache " + region.getKey());
            }
        }
        return held;
    }
}
