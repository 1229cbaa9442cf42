package io.rihla.documents;

import io.rihla.journey.Document;
import java.util.Optional;

/**
 * A document as somebody may see it now, beside what they saw last.
 *
 * @param <D> the kind of document
 * @param before the document as of the revision asked for; empty when that is none, or so long ago
 *     that looking at the whole document is quicker
 */
public record OpenedSince<D extends Document<D>>(Opened<D> newest, Optional<D> before) {}
