package io.rihla.samples.ledger;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The lines of the ledger. */
@Component
public class Entries {

    private static final String ALL = "all";

    private final ActiveObjects activeObjects;
    private final TransactionTemplate transactions;
    private final EventPublisher events;

    /** Kept here, because the cache holds it weakly. */
    private final CacheLoader<String, Integer> counting;

    private final Cache<String, Integer> counts;

    Entries(
            ActiveObjects activeObjects,
            TransactionTemplate transactions,
            EventPublisher events,
            CacheManager caches) {
        this.activeObjects = activeObjects;
        this.transactions = transactions;
        this.events = events;
        this.counting = unused -> activeObjects.count(Entry.class);
        this.counts =
                caches.getCache(
                        Entries.class.getName() + ".counts",
                        counting,
                        new CacheSettingsBuilder()
                                .remote()
                                .expireAfterWrite(1, TimeUnit.HOURS)
                                .build());
        counts.removeAll();
    }

    public void write(String kind, String text) {
        transactions.execute(
                () ->
                        activeObjects.create(
                                Entry.class, new DBParam("TEXT", text), new DBParam("KIND", kind)));
        counts.remove(ALL);
        events.publish(new EntryWritten(text));
    }

    public int count() {
        return counts.get(ALL);
    }

    /** How many lines are of a kind. */
    public int count(String kind) {
        return activeObjects.count(Entry.class, "KIND = ?", kind);
    }

    /** Tears out a page: the line is gone, and nobody is told. */
    public boolean tearOut(int id) {
        Entry entry = activeObjects.get(Entry.class, id);
        if (entry == null) {
            return false;
        }
        transactions.execute(
                () -> {
                    activeObjects.delete(entry);
                    return null;
                });
        counts.remove(ALL);
        return true;
    }

    /** Starts again with no line. */
    public void tearOutAll() {
        for (Entry entry : activeObjects.find(Entry.class)) {
            tearOut(entry.getID());
        }
    }

    /** Kind and text of all lines, the oldest first. */
    public List<String> all() {
        List<String> lines = new ArrayList<>();
        for (Entry entry : activeObjects.find(Entry.class, Query.select().order("ID"))) {
            lines.add(entry.getKind() + ": " + entry.getText());
        }
        return lines;
    }
}
