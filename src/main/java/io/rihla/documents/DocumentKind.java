package io.rihla.documents;

import io.rihla.journey.Document;
import io.rihla.journey.DocumentCodec;
import io.rihla.journey.MapEdit;

/**
 * What is peculiar to one kind of document. All else, from rights to the history, is the same for
 * every kind.
 *
 * @param <D> the kind of document
 */
public interface DocumentKind<D extends Document<D>> {

    DocumentCodec<D> codec();

    /** Whether an edit can change what is shown of the document elsewhere; most write texts. */
    boolean concernsOthers(MapEdit edit);

    /**
     * Brings what is kept for questions across documents up to an edit. For the transaction that
     * writes the edit.
     */
    void project(MapHead head, D before, D after, MapEdit edit);

    /** Keeps what questions across documents need of a new one. */
    void project(MapHead head, D created);

    /**
     * Works out anew what is kept for questions across documents.
     *
     * @param document as of this head
     * @return false if somebody has changed it since, and nothing was written
     */
    boolean rebuild(MapHead head, D document);

    /** What a copy has of what a person sees, besides its own name, key, state and owner. */
    D copied(D visible);
}
