package io.rihla.confluence;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.bridge.Background;
import io.rihla.documents.NotesOfNodes;
import io.rihla.documents.SharedNotes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;

/**
 * This site's notes. While people leave or read any, a thread of its own tells the other nodes and
 * hears them twice a second, by one entry a node in a cache; no request waits for it.
 */
@ConfluenceComponent
public class SiteNotes implements SharedNotes, DisposableBean {

    private static final Duration LIFE = Duration.ofSeconds(12);
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** How long an entry outlives its node, and how often it is written if nothing has changed. */
    private static final long ENTRY_LIFE_SECONDS = 60;

    private static final long REFRESH_NANOS = Duration.ofSeconds(3).toNanos();
    private static final int MOST_NOTES = 1_000;
    private static final int MOST_NODES = 50;
    private static final String CACHE = "io.rihla.notes";

    private final String node = UUID.randomUUID().toString();
    private final NotesOfNodes notes =
            new NotesOfNodes(LIFE, MOST_NOTES, () -> System.nanoTime() / 1_000_000);
    private final Background thread = new Background("rihla-notes");

    /** Held here, because the cache does not hold it. */
    private final CacheLoader<String, String> nothing = key -> "";

    private final Cache<String, String> told;
    private volatile boolean changed;
    private volatile long asked = System.nanoTime();
    private volatile long written = System.nanoTime();

    public SiteNotes(CacheManager caches) {
        told =
                caches.getCache(
                        CACHE,
                        nothing,
                        new CacheSettingsBuilder()
                                .remote()
                                .replicateViaCopy()
                                .replicateAsynchronously()
                                .maxEntries(MOST_NODES)
                                .expireAfterWrite(ENTRY_LIFE_SECONDS, TimeUnit.SECONDS)
                                .build());
    }

    @Override
    public void put(String group, String name, String text) {
        notes.put(group, name, text);
        changed = true;
        talk();
    }

    @Override
    public void remove(String group, String name) {
        notes.remove(group, name);
        changed = true;
        talk();
    }

    @Override
    public List<Note> in(String group) {
        talk();
        return notes.in(group);
    }

    private void talk() {
        asked = System.nanoTime();
        thread.soon("notes", PAUSE, this::tellAndHear);
    }

    private void tellAndHear() {
        long now = System.nanoTime();
        // Whoever stays where they are leaves the same note again: that need not be told at once.
        if (changed || notes.hasOwn() && now - written > REFRESH_NANOS) {
            changed = false;
            written = now;
            told.put(node, notes.tell());
        }
        List<String> others = new ArrayList<>(told.getKeys());
        others.remove(node);
        others.forEach(other -> notes.hear(other, told.get(other)));
        notes.keep(others);
        if (now - asked < LIFE.toNanos()) {
            thread.soon("notes", PAUSE, this::tellAndHear);
        }
    }

    /** What was left here goes with the plugin. */
    @Override
    public void destroy() {
        thread.close();
        told.remove(node);
    }
}
