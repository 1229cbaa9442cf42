package io.rihla.confluence;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.HeadNews;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Nodes tell each other of changed maps by dropping an entry of a cache: each node makes its mark
 * anew after it was dropped. A cache that is not told of another node's changes does no harm, it
 * only helps nobody.
 */
@ConfluenceComponent
public class SiteHeadNews implements HeadNews {

    private static final Logger LOG = LoggerFactory.getLogger(SiteHeadNews.class);
    private static final String CACHE = "io.rihla.head-marks";
    private static final int MOST_MAPS = 5_000;

    private final String node = UUID.randomUUID().toString();
    private final AtomicLong counter = new AtomicLong();

    /** Held here, because the cache does not hold it. */
    private final CacheLoader<String, String> marking = key -> node + counter.incrementAndGet();

    private final Cache<String, String> marks;

    public SiteHeadNews(CacheManager caches) {
        marks =
                caches.getCache(
                        CACHE,
                        marking,
                        new CacheSettingsBuilder()
                                .remote()
                                .replicateViaInvalidation()
                                .replicateAsynchronously()
                                .maxEntries(MOST_MAPS)
                                .build());
    }

    @Override
    public String mark(String key) {
        try {
            String mark = marks.get(key);
            return mark == null ? "" : mark;
        } catch (RuntimeException e) {
            LOG.debug("The cache of marks gives none for {}", key, e);
            return "";
        }
    }

    @Override
    public void changed(String key) {
        try {
            marks.remove(key);
        } catch (RuntimeException e) {
            LOG.warn("Other nodes are not told at once that map {} has changed", key, e);
        }
    }
}
