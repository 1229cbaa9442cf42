package io.rihla.history;

import io.rihla.documents.Opened;
import io.rihla.journey.Document;
import io.rihla.journey.LoggedEdit;
import java.util.List;
import java.util.Set;

/**
 * A piece of a document's history.
 *
 * @param <D> the kind of document
 * @param now the document as it is, which knows the names of all elements that edits speak of
 * @param edits the newest first
 * @param next the revision before which the history goes on; 0 when it does not
 * @param beginning whether the making of the document itself comes after these edits
 * @param milestones all of the document's, the newest first
 * @param authors the user keys of all who have edited it; empty but for the first piece
 */
public record HistoryPage<D extends Document<D>>(
        Opened<D> now,
        List<LoggedEdit> edits,
        long next,
        boolean beginning,
        List<Milestone> milestones,
        Set<String> authors) {

    public HistoryPage {
        edits = List.copyOf(edits);
        milestones = List.copyOf(milestones);
        authors = Set.copyOf(authors);
    }
}
