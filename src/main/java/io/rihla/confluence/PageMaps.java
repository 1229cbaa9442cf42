package io.rihla.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapService;
import io.rihla.documents.Opened;
import io.rihla.documents.Viewer;
import io.rihla.history.PageNotes;
import io.rihla.history.RestoredPages;
import io.rihla.journey.JourneyMap;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Opens a map for a page: the newest page shows the map as it is now, an old version of the page
 * the map of then.
 */
@ConfluenceComponent
public class PageMaps {

    private final MapService maps;
    private final PageNotes notes;
    private final RestoredPages restored;

    public PageMaps(MapService maps, PageNotes notes, RestoredPages restored) {
        this.maps = maps;
        this.notes = notes;
        this.restored = restored;
    }

    /**
     * The map to show.
     *
     * @param page the page or the version of it that is drawn; null in previews of new pages
     */
    Shown shown(Viewer viewer, String key, @Nullable ContentEntityObject page) {
        Opened<JourneyMap> newest = maps.open(viewer, key);
        if (page == null || page.isLatestVersion()) {
            return new Shown(newest, Optional.empty());
        }
        long latest = page.getLatestVersionId();
        return notes.revision(latest, page.getVersion(), newest.head())
                .map(revision -> past(viewer, key, revision, page))
                .orElseGet(() -> new Shown(newest, Optional.empty()));
    }

    /** What is asked of those who may edit the map, where its page went back without it. */
    Optional<RestoredPages.Question> asked(
            Opened<JourneyMap> opened, @Nullable ContentEntityObject page) {
        return page == null || !page.isLatestVersion() || !opened.rights().edit()
                ? Optional.empty()
                : restored.open(page.getId(), opened.head())
                        .filter(question -> question.revision() != opened.revision());
    }

    private Shown past(Viewer viewer, String key, long revision, ContentEntityObject page) {
        Date saved = page.getLastModificationDate();
        return new Shown(
                maps.open(viewer, key, revision),
                Optional.of(
                        new Past(
                                LocalDate.ofInstant(
                                        saved == null ? new Date(0).toInstant() : saved.toInstant(),
                                        ZoneOffset.UTC),
                                revision,
                                "/pages/viewpage.action?pageId=" + page.getLatestVersionId())));
    }

    /** A map to draw, and what to say about it where it is not the newest. */
    record Shown(Opened<JourneyMap> opened, Optional<Past> past) {}

    /**
     * Which map of the past it is.
     *
     * @param day when the page was saved
     * @param newest the path of the page as it is now, without the context path
     */
    record Past(LocalDate day, long revision, String newest) {}
}
