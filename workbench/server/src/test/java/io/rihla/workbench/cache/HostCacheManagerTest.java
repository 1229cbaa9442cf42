package io.rihla.workbench.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import io.rihla.workbench.services.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HostCacheManagerTest {

    private final MovableClock clock = new MovableClock(Instant.EPOCH);
    private final HostCacheManager caches = new HostCacheManager(clock);

    @Test
    void loadsOnce() {
        AtomicInteger loads = new AtomicInteger();
        CacheLoader<String, Integer> loader = key -> loads.incrementAndGet();
        Cache<String, Integer> cache = caches.getCache("a", loader);

        assertThat(cache.get("x")).isOne();
        assertThat(cache.get("x")).isOne();
        cache.remove("x");
        assertThat(cache.get("x")).isEqualTo(2);
    }

    @Test
    void entriesOutliveTheOneWhoWroteThem() {
        caches.<String, String>getCache("a").put("x", "of the version before");

        assertThat(caches.<String, String>getCache("a").get("x"))
                .isEqualTo("of the version before");
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
        Cache<String, String> cache = caches.getCache("a", loader);
        assertThat(caches.heldFrom(loader.getClass().getClassLoader()))
                .contains("cache loader of a");
        loader = null;
        while (!caches.heldFrom(HostCacheManagerTest.class.getClassLoader()).isEmpty()) {
            System.gc();
        }

        assertThatThrownBy(() -> cache.get("x")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void forgetsTheLeastUsedAndTheOld() {
        CacheSettings settings =
                new CacheSettingsBuilder()
                        .local()
                        .maxEntries(2)
                        .expireAfterWrite(1, TimeUnit.MINUTES)
                        .build();
        Cache<String, String> cache = caches.getCache("a", null, settings);
        cache.put("1", "a");
        cache.put("2", "b");
        assertThat(cache.get("1")).isEqualTo("a");
        cache.put("3", "c");
        assertThat(cache.getKeys()).containsExactlyInAnyOrder("1", "3");

        clock.forward(Duration.ofMinutes(1));
        assertThat(cache.get("1")).isNull();
        assertThat(cache.getKeys()).isEmpty();
    }

    @Test
    void copiesToOtherNodesOnlyWhatCanBeWrittenOut() {
        CacheSettings settings = new CacheSettingsBuilder().remote().replicateViaCopy().build();
        Cache<String, Object> cache = caches.getCache("a", null, settings);

        assertThatThrownBy(() -> cache.put("x", new Object()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void holdsNoNull() {
        Cache<String, String> cache = caches.getCache("a");
        assertThatThrownBy(() -> cache.put("x", null)).isInstanceOf(IllegalArgumentException.class);
    }
}
