package io.rihla.documents;

import io.rihla.journey.Document;

/**
 * A document as somebody may see it.
 *
 * @param <D> the kind of document
 * @param head the newest head, also when an older revision is shown
 * @param revision the revision shown
 */
public record Opened<D extends Document<D>>(
        MapHead head, MapRights rights, long revision, D document) {}
