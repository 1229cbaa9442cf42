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
import io.rihla.documents.MapShelf;
import io.rihla.documents.MapStore;
import io.rihla.documents.Viewer;
import io.rihla.history.PageNotes;
import io.rihla.history.RestoredPages;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/**
 * Follows what happens to pages. A saved page becomes the home of its maps that have none, what its
 * maps looked like is noted for the page's history, and that it shows them, for lists; where its
 * text is that of an earlier version again, its editors will be asked about the maps; a moved page
 * takes its maps along.
 *
 * <p>The rights of maps need not follow a page into the trash and back, to a copy, or out with its
 * space: they are asked for anew each time, and a map outlives its home.
 */
@ConfluenceComponent
public class PageEvents implements InitializingBean, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PageEvents.class);

    private final EventPublisher events;
    private final MapShelf shelf;
    private final MapStore maps;
    private final PageNotes notes;
    private final Appearances appearances;
    private final RestoredPages restored;

    public PageEvents(
            @ComponentImport EventPublisher events,
            MapShelf shelf,
            MapStore maps,
            PageNotes notes,
            Appearances appearances,
            RestoredPages restored) {
        this.events = events;
        this.shelf = shelf;
        this.maps = maps;
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
        safely(page, () -> appearances.shows(page.getId(), shownBy(page)));
    }

    @EventListener
    public void trashed(PageTrashedEvent event) {
        Page page = event.getPage();
        safely(page, () -> appearances.shows(page.getId(), List.of()));
    }

    @EventListener
    public void moved(PageMoveEvent event) {
        Page page = event.getPage();
        safely(page, () -> shelf.moved(home(page)));
    }

    private void saved(Page page) {
        Set<String> keys = MacroKeys.in(page.getBodyAsString());
        if (!keys.isEmpty()) {
            safely(page, () -> shelf.adopt(author(page), keys, home(page)));
        }
        safely(
                page,
                () -> {
                    List<MapHead> shown = shownBy(page);
                    if (!keys.isEmpty()) {
                        notes.note(page.getId(), page.getVersion(), shown);
                        restored.saved(
                                page.getId(), page.getVersion(), page.getBodyAsString(), shown);
                    }
                    appearances.shows(page.getId(), shown);
                });
    }

    private List<MapHead> shownBy(Page page) {
        return maps.headsByKey(MacroKeys.in(page.getBodyAsString()));
    }

    /** The page is saved already: whatever fails here must not reach the person who saved it. */
    private static void safely(Page page, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("The maps of page {} could not follow it", page.getId(), e);
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
