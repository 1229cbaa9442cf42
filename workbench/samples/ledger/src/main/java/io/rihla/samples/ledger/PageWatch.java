package io.rihla.samples.ledger;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;

/** Writes a line for whatever happens to a page of the wiki. */
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

    @EventListener
    public void onPageMoved(PageMoveEvent event) {
        entries.write("moved", event.getPage().getTitle());
    }

    @EventListener
    public void onPageTrashed(PageTrashedEvent event) {
        entries.write("trashed", event.getPage().getTitle());
    }

    @EventListener
    public void onPageRestored(PageRestoreEvent event) {
        entries.write("restored", event.getPage().getTitle());
    }

    @EventListener
    public void onPageRemoved(PageRemoveEvent event) {
        entries.write("removed", event.getPage().getTitle());
    }

    @EventListener
    public void onSpaceRemoved(SpaceRemoveEvent event) {
        entries.write("space removed", event.getSpace().getKey());
    }
}
