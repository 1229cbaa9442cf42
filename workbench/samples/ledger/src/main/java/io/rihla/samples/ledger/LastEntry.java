package io.rihla.samples.ledger;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Component;

/** Remembers the line that was written last. */
@Component
public class LastEntry {

    private static final String KEY = "io.rihla.samples.ledger.last";

    private final EventPublisher events;
    private final PluginSettingsFactory settings;

    LastEntry(EventPublisher events, PluginSettingsFactory settings) {
        this.events = events;
        this.settings = settings;
    }

    @PostConstruct
    void listen() {
        events.register(this);
    }

    @PreDestroy
    void stopListening() {
        events.unregister(this);
    }

    @EventListener
    public void onEntryWritten(EntryWritten event) {
        PluginSettings all = settings.createGlobalSettings();
        all.put(KEY, event.text());
    }

    /** The text, or empty when nothing was written yet. */
    public String text() {
        Object last = settings.createGlobalSettings().get(KEY);
        return last == null ? "" : last.toString();
    }
}
