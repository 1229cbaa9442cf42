package io.rihla.samples.ledger;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;

/** Writes a line for each new page of the wiki. */
@ConfluenceComponent
public class PageWatch {

    private final EventPublisher events;
    private final Entries entries;

    PageWatch(EventPublisher events, Entries entries) {
        this.events = events;
        this.entries = entries;
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
    public void onPageCreated(PageCreateEvent event) {
        entries.write("page", event.getPage().getTitle());
    }
}
