package io.rihla.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import io.rihla.documents.DocumentService;
import io.rihla.documents.Opened;
import io.rihla.documents.Viewer;
import io.rihla.history.PageNotes;
import io.rihla.history.RestoredPages;
import io.rihla.journey.Document;
import io.rihla.text.TextLocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Opens a document for a page: the newest page shows it as it is now, an old version of the page as
 * it was then.
 *
 * @param <D> the kind of document
 */
public class PageDocuments<D extends Document<D>> {

    private final DocumentService<D> documents;
    private final PageNotes notes;
    private final RestoredPages restored;

    protected PageDocuments(DocumentService<D> documents, PageNotes notes, RestoredPages restored) {
        this.documents = documents;
        this.notes = notes;
        this.restored = restored;
    }

    /**
     * The document to show.
     *
     * @param page the page or the version of it that is drawn; null in previews of new pages
     */
    Shown<D> shown(Viewer viewer, String key, @Nullable ContentEntityObject page) {
        Opened<D> newest = documents.open(viewer, key);
        if (page == null || page.isLatestVersion()) {
            return new Shown<>(newest, Optional.empty());
        }
        long latest = page.getLatestVersionId();
        return notes.revision(latest, page.getVersion(), newest.head())
                .map(revision -> past(viewer, key, revision, page))
                .orElseGet(() -> new Shown<>(newest, Optional.empty()));
    }

    /** What is asked of those who may edit the document, where its page went back without it. */
    Optional<RestoredPages.Question> asked(Opened<D> opened, @Nullable ContentEntityObject page) {
        return page == null || !page.isLatestVersion() || !opened.rights().edit()
                ? Optional.empty()
                : restored.open(page.getId(), opened.head())
                        .filter(question -> question.revision() != opened.revision());
    }

    private Shown<D> past(Viewer viewer, String key, long revision, ContentEntityObject page) {
        Date saved = page.getLastModificationDate();
        return new Shown<>(
                documents.open(viewer, key, revision),
                Optional.of(
                        new Past(
                                LocalDate.ofInstant(
                                        saved == null ? new Date(0).toInstant() : saved.toInstant(),
                                        ZoneOffset.UTC),
                                revision,
                                "/pages/viewpage.action?pageId=" + page.getLatestVersionId())));
    }

    /** A document to draw, and what to say about it where it is not the newest. */
    record Shown<D extends Document<D>>(Opened<D> opened, Optional<Past> past) {}

    /**
     * Which state of the past it is.
     *
     * @param day when the page was saved
     * @param newest the path of the page as it is now, without the context path
     */
    record Past(LocalDate day, long revision, String newest) {

        /** For the template that says so above it. */
        Map<String, Object> view(TextLocale reader, String key) {
            return Map.of(
                    "lang",
                    reader.language().tag(),
                    "dir",
                    reader.language().direction().html(),
                    "day",
                    day.toString(),
                    "map",
                    key,
                    "revision",
                    revision,
                    "newest",
                    newest);
        }
    }
}
