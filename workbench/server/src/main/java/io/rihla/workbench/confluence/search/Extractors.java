package io.rihla.workbench.confluence.search;

import com.atlassian.confluence.plugins.index.api.Extractor2;
import io.rihla.workbench.confluence.api.Entities;
import io.rihla.workbench.confluence.content.WikiPage;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the plugins that are enabled add to the words of a page. */
public final class Extractors {

    private static final Logger log = LoggerFactory.getLogger(Extractors.class);

    private final Entities entities;
    private final List<Entry> entries = new CopyOnWriteArrayList<>();

    public Extractors(Entities entities) {
        this.entities = entities;
    }

    AutoCloseable add(int priority, Extractor2 extractor) {
        Entry entry = new Entry(priority, extractor);
        entries.add(entry);
        return () -> entries.remove(entry);
    }

    /** The highest priority first; what an extractor throws is logged and that is all. */
    String textOf(WikiPage page) {
        StringBuilder text = new StringBuilder();
        entries.stream()
                .sorted(Comparator.comparing(Entry::priority).reversed())
                .forEach(entry -> text.append(textOf(entry.extractor(), page)).append('\n'));
        return text.toString();
    }

    private String textOf(Extractor2 extractor, WikiPage page) {
        try {
            extractor.extractFields(entities.page(page));
            StringBuilder text = extractor.extractText(entities.page(page));
            return text == null ? "" : text.toString();
        } catch (RuntimeException | LinkageError e) {
            log.warn("{} failed for page {}", extractor.getClass().getName(), page.id(), e);
            return "";
        }
    }

    private record Entry(int priority, Extractor2 extractor) {}
}
