package io.rihla.workbench.cache;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import java.lang.ref.WeakReference;
import java.util.Collection;

/**
 * What a plugin holds of a named cache: a thin wrapper with the plugin's loader, which it does not
 * keep alive. A plugin that lets go of its loader loses it.
 */
final class HostCache<K, V> implements Cache<K, V> {

    private final String name;
    private final SharedRegions regions;
    private final CacheRegion region;
    private final WeakReference<CacheLoader<K, V>> loader;

    HostCache(String name, SharedRegions regions, CacheRegion region, CacheLoader<K, V> loader) {
        this.name = name;
        this.regions = regions;
        this.region = region;
        this.loader = loader == null ? null : new WeakReference<>(loader);
    }

    @Override
    @SuppressWarnings("unchecked")
    public V get(K key) {
        V found = (V) region.get(key);
        if (found != null || loader == null) {
            return found;
        }
        CacheLoader<K, V> present = loader.get();
        if (present == null) {
            throw new IllegalStateException("The loader of " + name + " was let go of");
        }
        V loaded = present.load(key);
        regions.loaded(region, key, loaded);
        return loaded;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Collection<K> getKeys() {
        return (Collection<K>) region.keys();
    }

    @Override
    public void put(K key, V value) {
        regions.put(name, region, key, value);
    }

    @Override
    public void remove(K key) {
        regions.remove(name, region, key);
    }

    @Override
    public void removeAll() {
        regions.clear(name, region);
    }

    String name() {
        return name;
    }

    boolean loadsFrom(ClassLoader classes) {
        CacheLoader<K, V> present = loader == null ? null : loader.get();
        return present != null && present.getClass().getClassLoader() == classes;
    }
}
