package io.rihla.workbench.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import io.rihla.workbench.cluster.Cluster;
import io.rihla.workbench.services.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HostCacheManagerTest {

    private static final CacheSettings PLAIN = new CacheSettingsBuilder().build();

    private final MovableClock clock = new MovableClock(Instant.EPOCH);
    private final HostCacheManager caches = new HostCacheManager(clock, Cluster.alone());

    @Test
    void loadsOnce() {
        AtomicInteger loads = new AtomicInteger();
        CacheLoader<String, Integer> loader = key -> loads.incrementAndGet();
        Cache<String, Integer> cache = caches.getCache("a", loader, PLAIN);

        assertThat(cache.get("x")).isOne();
        assertThat(cache.get("x")).isOne();
        cache.remove("x");
        assertThat(cache.get("x")).isEqualTo(2);
        cache.removeAll();
        assertThat(cache.get("x")).isEqualTo(3);
    }

    @Test
    void entriesOutliveTheOneWhoWroteThem() {
        CacheLoader<String, String> before = key -> "of the version before";
        CacheLoader<String, String> after = key -> "of this version";
        caches.getCache("a", before, PLAIN).get("x");

        assertThat(caches.getCache("a", after, PLAIN).get("x")).isEqualTo("of the version before");
    }

    @Test
    void doesNotKeepTheLoaderAlive() {
        CacheLoader<String, String> loader =
                new CacheLoader<>() {
                    @Override
                    public String load(String key) {
                        return key;
                    }
                };
        Cache<String, String> cache = caches.getCache("a", loader, PLAIN);
        assertThat(caches.heldFrom(loader.getClass().getClassLoader()))
                .contains("cache loader of a");
        loader = null;
        while (!caches.heldFrom(HostCacheManagerTest.class.getClassLoader()).isEmpty()) {
            System.gc();
        }

        assertThatThrownBy(() -> cache.get("x")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void forgetsTheOld() {
        AtomicInteger loads = new AtomicInteger();
        CacheLoader<String, Integer> loader = key -> loads.incrementAndGet();
        CacheSettings settings =
                new CacheSettingsBuilder().remote().expireAfterWrite(1, TimeUnit.MINUTES).build();
        Cache<String, Integer> cache = caches.getCache("a", loader, settings);

        assertThat(cache.get("1")).isOne();
        clock.forward(Duration.ofSeconds(59));
        assertThat(cache.get("1")).isOne();
        clock.forward(Duration.ofSeconds(1));
        assertThat(cache.get("1")).isEqualTo(2);
    }

    @Test
    void holdsNoNull() {
        CacheLoader<String, String> loader = key -> null;
        Cache<String, String> cache = caches.getCache("a", loader, PLAIN);
        assertThatThrownBy(() -> cache.get("x")).isInstanceOf(IllegalArgumentException.class);
    }
}
