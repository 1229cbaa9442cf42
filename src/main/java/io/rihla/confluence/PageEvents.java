package io.rihla.confluence;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.documents.Appearances;
import io.rihla.documents.Home;
import io.rihla.documents.MapHead;
import io.rihla.documents.Viewer;
import io.rihla.history.PageNotes;
import io.rihla.history.RestoredPages;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/**
 * Follows what happens to pages. A saved page becomes the home of its maps and personas that have
 * none, what they looked like is noted for the page's history, and that it shows them, for lists;
 * where its text is that of an earlier version again, its editors will be asked about the maps; a
 * moved page takes its maps along.
 *
 * <p>The rights of maps need not follow a page into the trash and back, to a copy, or out with its
 * space: they are asked for anew each time, and a map outlives its home.
 */
@ConfluenceComponent
public class PageEvents implements InitializingBean, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PageEvents.class);

    private final EventPublisher events;
    private final DocumentsOfPages documents;
    private final PageNotes notes;
    private final Appearances appearances;
    private final RestoredPages restored;

    public PageEvents(
            @ComponentImport EventPublisher events,
            DocumentsOfPages documents,
            PageNotes notes,
            Appearances appearances,
            RestoredPages restored) {
        this.events = events;
        this.documents = documents;
        this.notes = notes;
        this.appearances = appearances;
        this.restored = restored;
    }

    @Override
    public void afterPropertiesSet() {
        events.register(this);
    }

    @Override
    public void destroy() {
        events.unregister(this);
    }

    @EventListener
    public void created(PageCreateEvent event) {
        saved(event.getPage());
    }

    @EventListener
    public void updated(PageUpdateEvent event) {
        saved(event.getPage());
    }

    @EventListener
    public void restored(PageRestoreEvent event) {
        Page page = event.getPage();
        safely(page, () -> appearances.shows(page.getId(), documents.all(page.getBodyAsString())));
    }

    @EventListener
    public void trashed(PageTrashedEvent event) {
        Page page = event.getPage();
        safely(page, () -> appearances.shows(page.getId(), List.of()));
    }

    @EventListener
    public void moved(PageMoveEvent event) {
        Page page = event.getPage();
        safely(page, () -> documents.moved(home(page)));
    }

    private void saved(Page page) {
        String storage = page.getBodyAsString();
        safely(page, () -> documents.adopt(author(page), storage, home(page)));
        safely(
                page,
                () -> {
                    List<MapHead> shown = documents.all(storage);
                    if (!shown.isEmpty()) {
                        notes.note(page.getId(), page.getVersion(), shown);
                    }
                    List<MapHead> maps = documents.maps(storage);
                    if (!MacroKeys.in(storage).isEmpty()) {
                        restored.saved(page.getId(), page.getVersion(), storage, maps);
                    }
                    appearances.shows(page.getId(), shown);
                });
    }

    /** The page is saved already: whatever fails here must not reach the person who saved it. */
    private static void safely(Page page, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("The maps and personas of page {} could not follow it", page.getId(), e);
        }
    }

    private static Home home(Page page) {
        return new Home(page.getId(), page.getSpaceKey());
    }

    private static Viewer author(Page page) {
        ConfluenceUser author = page.getLastModifier();
        if (author == null) {
            author = page.getCreator();
        }
        return author == null ? Viewer.ANONYMOUS : Viewer.of(author.getKey().getStringValue());
    }
}
