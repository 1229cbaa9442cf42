package io.rihla.rest;

import io.rihla.documents.DocumentShelf;
import io.rihla.documents.Home;
import io.rihla.documents.MapHead;
import io.rihla.documents.Viewer;
import io.rihla.journey.Document;
import io.rihla.journey.LocalizedText.Shown;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes new documents in and finds them a place.
 *
 * @param <D> the kind of document
 */
public abstract class DocumentImports<D extends Document<D>> {

    private final DocumentShelf<D> shelf;
    private final MapPages pages;
    private final MapPages.Shown shown;

    /**
     * @param shown what pages show of them
     */
    protected DocumentImports(DocumentShelf<D> shelf, MapPages pages, MapPages.Shown shown) {
        this.shelf = shelf;
        this.pages = pages;
        this.shown = shown;
    }

    /**
     * A new document where the caller wants it: with a page of its own in a space, on a page that
     * there is, or with its creator.
     */
    MapHead placed(Viewer viewer, D map, @Nullable String space, @Nullable Long page) {
        if (space != null && page != null) {
            throw RestRefused.value("space");
        }
        if (space != null) {
            return inSpace(viewer, map, space);
        }
        return page == null ? unplaced(viewer, map) : onPage(viewer, map, page);
    }

    /** One that stays with its creator until a page is saved that shows it. */
    MapHead unplaced(Viewer viewer, D map) {
        return shelf.create(viewer, map, Optional.empty());
    }

    /**
     * One that comes back. It goes to the page it lived on, but only if that page shows it: on
     * another site the id may be that of a page with other readers.
     */
    MapHead restored(Viewer viewer, D map, Optional<Long> homePage) {
        return shelf.create(
                viewer,
                map,
                homePage.flatMap(id -> pages.pageShowing(viewer, id, shown, map.key())));
    }

    /** One that lives on a page that there is. */
    MapHead onPage(Viewer viewer, D map, long pageId) {
        return shelf.create(viewer, map, home(viewer, pageId));
    }

    /** A page that is asked for as a home; none where none is asked for. */
    Optional<Home> home(Viewer viewer, @Nullable Long pageId) {
        if (pageId == null) {
            return Optional.empty();
        }
        return Optional.of(
                pages.page(viewer, pageId)
                        .orElseThrow(() -> new RestRefused(404, "no-page", "page")));
    }

    /** One with a page of its own in a space. Without the page there is no document either. */
    MapHead inSpace(Viewer viewer, D map, String spaceKey) {
        if (!pages.mayCreateIn(viewer, spaceKey)) {
            throw new RestRefused(404, "no-space", "space");
        }
        MapHead head = shelf.create(viewer, map, Optional.empty());
        try {
            String title =
                    map.name()
                            .shownIn(map.mainLanguage(), map.mainLanguage())
                            .map(Shown::text)
                            .orElse(head.key());
            shelf.place(
                    viewer, head.key(), pages.create(viewer, spaceKey, title, shown, head.key()));
            return head;
        } catch (RuntimeException e) {
            try {
                shelf.delete(viewer, head.key());
            } catch (RuntimeException undeleted) {
                // Why there is no page matters more than why the document is still there.
                e.addSuppressed(undeleted);
            }
            throw e;
        }
    }
}
