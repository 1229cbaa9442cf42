package io.rihla.persona;

import io.rihla.journey.LocalizedText;

/**
 * A part of the customers, to which personas belong.
 *
 * @param id given by the store, never used again; empty before that
 * @param description who belongs to it; may be empty
 * @param creator the user key of who added it, or the mark of an erasure
 * @param archived whether it is kept only for the personas that still belong to it
 */
public record Segment(
        String id,
        LocalizedText name,
        SegmentBasis basis,
        LocalizedText description,
        String creator,
        boolean archived) {

    /** The same under another id. */
    public Segment withId(String other) {
        return new Segment(other, name, basis, description, creator, archived);
    }

    /** The same as another person's. */
    public Segment withCreator(String other) {
        return new Segment(id, name, basis, description, other, archived);
    }
}
