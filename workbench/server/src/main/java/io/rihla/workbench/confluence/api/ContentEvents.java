package io.rihla.workbench.confluence.api;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import io.rihla.workbench.confluence.content.WikiChange;
import java.util.Optional;

/** Puts the wiki's changes into the product's events. */
public final class ContentEvents {

    private final Entities entities;

    public ContentEvents(Entities entities) {
        this.entities = entities;
    }

    /** The product's event; empty for a change that the host's contracts have none for. */
    public Optional<Object> of(WikiChange change) {
        if (change instanceof WikiChange.PageCreated created) {
            return Optional.of(new Created(entities.page(created.page())));
        } else if (change instanceof WikiChange.PageUpdated updated) {
            return Optional.of(new Updated(entities.page(updated.page())));
        } else if (change instanceof WikiChange.PageMoved moved) {
            return Optional.of(new Moved(entities.page(moved.page())));
        } else if (change instanceof WikiChange.PageTrashed trashed) {
            return Optional.of(new Trashed(entities.page(trashed.page())));
        } else if (change instanceof WikiChange.PageRestored restored) {
            return Optional.of(new Restored(entities.page(restored.page())));
        } else if (change instanceof WikiChange.PagePurged purged) {
            return Optional.of(new Removed(entities.page(purged.page())));
        } else if (change instanceof WikiChange.SpaceRemoved removed) {
            return Optional.of(new SpaceGone(entities.space(removed.space())));
        }
        return Optional.empty();
    }

    private static final class Created extends PageCreateEvent {
        private final Page page;

        Created(Page page) {
            this.page = page;
        }

        @Override
        public Page getPage() {
            return page;
        }
    }

    private static final class Updated extends PageUpdateEvent {
        private final Page page;

        Updated(Page page) {
            this.page = page;
        }

        @Override
        public Page getPage() {
            return page;
        }
    }

    private static final class Moved extends PageMoveEvent {
        private final Page page;

        Moved(Page page) {
            this.page = page;
        }

        @Override
        public Page getPage() {
            return page;
        }
    }

    private static final class Trashed extends PageTrashedEvent {
        private final Page page;

        Trashed(Page page) {
            this.page = page;
        }

        @Override
        public Page getPage() {
            return page;
        }
    }

    private static final class Restored extends PageRestoreEvent {
        private final Page page;

        Restored(Page page) {
            this.page = page;
        }

        @Override
        public Page getPage() {
            return page;
        }
    }

    private static final class Removed extends PageRemoveEvent {
        private final Page page;

        Removed(Page page) {
            this.page = page;
        }

        @Override
        public Page getPage() {
            return page;
        }
    }

    private static final class SpaceGone extends SpaceRemoveEvent {
        private final Space space;

        SpaceGone(Space space) {
            this.space = space;
        }

        @Override
        public Space getSpace() {
            return space;
        }
    }
}
